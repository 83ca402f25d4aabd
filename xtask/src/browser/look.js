// What a page links to and whether it is wider than its window. Runs with the page's scripts off.
(() => {
  const address = (element) => element.href ?? element.src;
  const linked = document.querySelectorAll("a[href], link[href], img[src]");
  const page = document.documentElement;
  return {
    lang: page.lang,
    direction: getComputedStyle(page).direction,
    links: [...new Set([...linked].map(address))],
    ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
    isTooWide: page.scrollWidth > page.clientWidth,
    brokenPictures: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map(address),
  };
})()
