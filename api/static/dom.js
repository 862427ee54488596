// Elements. Text from the graph gets into the page here only, and only as text: nothing in the explorer sets HTML.

/** An element with properties and children; strings among the children become text. Null children are left out. */
export function el(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    if (name === "on") for (const [event, listener] of Object.entries(value)) made.addEventListener(event, listener);
    else if (name === "colour") made.style.setProperty("--colour", value);
    else if (name in made && name !== "list") made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return made;
}

export const byId = (id) => document.getElementById(id);

/** A button. */
export function button(text, onClick, properties = {}) {
  return el("button", { type: "button", on: { click: onClick }, ...properties }, text);
}

/** A part that fetches its content when it is opened for the first time. */
export function lazy(title, fill, properties = {}) {
  const body = el("div");
  const part = el("details", properties, el("summary", {}, title), body);
  let begun = false;
  part.addEventListener("toggle", () => {
    if (!part.open || begun) return;
    begun = true;
    fill(body);
  });
  return part;
}

/** Tell a screen reader. */
export function say(text) {
  byId("live").textContent = text;
}
