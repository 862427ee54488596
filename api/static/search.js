// The search box: a combobox with suggestions, usable with keyboard and input method.

import { get } from "./client.js";
import { byId, el, say } from "./dom.js";
import { namesOf, t } from "./texts.js";

const WAIT = 150; // milliseconds after the last key

/** Set up the box; `choose(id)` is called with the entity that was chosen, `typeOf(entity)` gives {label, colour}. */
export function installSearch(choose, typeOf, onFailure) {
  const input = byId("query");
  const list = byId("suggestions");
  let found = [];
  let active = -1;
  let timer = 0;
  let asking = null;
  let composing = false;

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function mark(index) {
    active = index;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    const item = list.children[index];
    if (!item) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  }

  function take(index) {
    const entity = found[index];
    if (!entity) return;
    input.value = namesOf(entity)[0];
    close();
    input.blur();
    choose(entity.id);
  }

  function show(query) {
    list.replaceChildren(...found.map((entity, i) => suggestion(entity, i)));
    if (!found.length) list.append(el("li", { className: "none", role: "option", "aria-disabled": "true" }, t("noResults", { q: query })));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    say(found.length ? t("results", { n: found.length }) : t("noResults", { q: query }));
    mark(-1);
  }

  function suggestion(entity, index) {
    const [name, other] = namesOf(entity);
    const type = typeOf(entity);
    const aside = other || (entity.properties.aliases || [])[0] || "";
    return el(
      "li",
      { id: `suggestion-${index}`, role: "option", on: { mousedown: (e) => e.preventDefault(), click: () => take(index) } },
      el("span", { className: "dot", colour: type.colour }),
      el("span", { className: "name" }, name, aside ? el("small", {}, aside) : null),
      el("span", { className: "type" }, type.label),
    );
  }

  async function ask() {
    const query = input.value.trim();
    asking?.abort();
    if (!query) return close();
    asking = new AbortController();
    try {
      found = (await get("search", { q: query, limit: 12 }, asking.signal)).items;
      show(query);
      return true;
    } catch (error) {
      if (error.name !== "AbortError") onFailure(error);
      return false;
    }
  }

  function askSoon() {
    clearTimeout(timer);
    // While an input method composes, the box holds letters that the writer does not mean.
    if (!composing) timer = setTimeout(ask, WAIT);
  }

  input.addEventListener("compositionstart", () => (composing = true));
  input.addEventListener("compositionend", () => {
    composing = false;
    askSoon();
  });
  input.addEventListener("input", askSoon);
  input.addEventListener("focus", () => input.value.trim() && found.length && (list.hidden = false));
  input.addEventListener("blur", () => setTimeout(close, 100));
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || composing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !list.hidden && found.length) {
      event.preventDefault();
      mark((active + step + found.length) % found.length);
    } else if (event.key === "Escape") {
      close();
    }
  });
  byId("search").addEventListener("submit", async (event) => {
    event.preventDefault();
    if (composing) return;
    clearTimeout(timer);
    const chosen = active;
    if (chosen >= 0) take(chosen);
    else if (await ask()) take(0);
  });
}
