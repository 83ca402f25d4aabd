// What has the focus, and whether it can be seen that it has.
(() => {
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    place: [...document.querySelectorAll("a[href], [tabindex='0'], button, input, summary")].indexOf(element),
    name: element.textContent.trim(),
    hasRing: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    isInWindow: box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
  };
})()
