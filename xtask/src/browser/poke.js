// Does to every element what a reader might do, and names the addresses that lead neither to a site nor to a person.
(() => {
  const harmless = ["http:", "https:", "mailto:", "tel:"];
  const strange = [];
  for (const element of document.querySelectorAll("*")) {
    for (const name of ["focus", "blur", "mouseover", "mousedown", "error", "load", "toggle", "animationend"]) {
      element.dispatchEvent(new Event(name, { bubbles: false, cancelable: true }));
    }
    const address = element.href ?? element.src;
    if (typeof address === "string" && !harmless.includes(new URL(address, location).protocol)) {
      strange.push(address);
      element.click?.();
    }
  }
  return strange;
})()
