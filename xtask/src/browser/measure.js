// The boxes of a page's landmarks in rem, with the writing direction, the type and the colour of each. Runs with the page's
// scripts off.
(() => {
  const LANDMARKS = {
    masthead: ".masthead",
    site: ".site",
    languages: ".languages",
    sections: ".sections",
    choices: ".choices",
    trail: ".trail",
    title: "h1:not(.unseen)",
    deck: ".deck",
    facts: ".head .facts",
    notice: ".notice",
    picture: "figure img",
    caption: "figcaption",
    lead: "section.lead h3",
    teaser: ".teaser",
    entry: ".entries .entry",
    "entry title": ".entries .entry :is(h2, h3)",
    paragraph: ".body > p, .message main > p",
    mark: ".body .mark",
    heading: ".body h2",
    list: ".body ul",
    quotation: ".body blockquote",
    table: ".body .table",
    translation: ".translation",
    tags: ".tags",
    notes: ".notes",
    corrections: ".corrections",
    paging: ".paging",
    colophon: ".colophon",
  };
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const tenths = (number) => Math.round(number * 10) / 10;
  const measured = {};
  for (const [name, selector] of Object.entries(LANDMARKS)) {
    const element = document.querySelector(selector);
    const box = element?.getBoundingClientRect();
    if (!box || box.width === 0) continue;
    const style = getComputedStyle(element);
    measured[name] = {
      box: [box.x, box.y + scrollY, box.width, box.height].map((pixels) => tenths(pixels / rem)),
      direction: style.direction,
      size: tenths(parseFloat(style.fontSize)),
      leading: tenths(parseFloat(style.lineHeight)),
      ink: style.color,
      overflows: element.scrollWidth > element.clientWidth + 1,
    };
  }
  return measured;
})()
