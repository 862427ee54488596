// How single facts look: names, properties, quotes. Used by panel and start page alike.

import { el } from "./dom.js";
import { currentLanguage, labelOf, namesOf, t } from "./texts.js";

/** Makes the small parts, from the model and with `go(id)` for every link to an entity. */
export class Facts {
  constructor(model, go, hrefOf) {
    this.model = model;
    this.go = go;
    this.hrefOf = hrefOf;
  }

  /** Label and colour of an entity's type. */
  typeOf(entity) {
    const type = this.model.entities.get(entity.type);
    return { label: labelOf(type.label), colour: type.colour };
  }

  /** A link to an entity: its dot, its name. */
  link(entity, className = "entity") {
    const [name] = namesOf(entity);
    const type = this.typeOf(entity);
    const open = (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      this.go(entity.id);
    };
    return el(
      "a",
      { className, href: this.hrefOf(entity.id), title: type.label, on: { click: open } },
      el("span", { className: "dot", colour: type.colour }),
      name,
      this.badge(entity),
    );
  }

  /** Says that a fact was not reviewed; null for one that was. */
  badge(fact) {
    return fact.status === "candidate" ? el("span", { className: "candidate" }, t("candidate")) : null;
  }

  /** Properties with the model's labels, as a list of descriptions; null if there is nothing to show. */
  properties(values, declared, without = []) {
    const rows = Object.entries(declared)
      .filter(([name]) => values[name] !== undefined && !without.includes(name))
      .map(([name, property]) => [
        el("dt", { title: labelOf(property.description) }, labelOf(property.label)),
        el("dd", {}, this.value(values[name], property, declared)),
      ]);
    return rows.length ? el("dl", {}, rows) : null;
  }

  value(value, property, declared) {
    if (property.type === "boolean") return t(value ? "yes" : "no");
    if (property.type === "choice") return labelOf(this.model.vocabularies[property.vocabulary]?.[value]) || value;
    if (Array.isArray(value)) return value.map((one) => labelOf(declared[one]?.label) || one).join(currentLanguage() === "zh" ? "、" : ", ");
    if (typeof value === "string" && /^https?:\/\//.test(value)) {
      return el("a", { href: value, target: "_blank", rel: "noopener noreferrer" }, value);
    }
    return String(value);
  }

  /** The exact words, with document, date and place. */
  quote(passage) {
    const known = passage.start !== null && passage.end !== null;
    const place = known ? t("place", { start: passage.start + 1, end: passage.end }) : t("placeUnknown");
    const open = (event) => {
      event.preventDefault();
      this.go(passage.document);
    };
    return el(
      "figure",
      { className: "quote" },
      el("blockquote", { lang: "zh-CN" }, passage.quote, this.badge(passage)),
      el(
        "figcaption",
        {},
        el("a", { href: this.hrefOf(passage.document), on: { click: open } }, passage.document_name || passage.document),
        [passage.document_date, place].filter(Boolean).map((part) => el("span", {}, part)),
      ),
    );
  }

  /** Quotes, the first `few` at once and the others on request. */
  quotes(passages, few = 3) {
    const rest = passages.slice(few);
    return el(
      "div",
      { className: "quotes" },
      passages.slice(0, few).map((p) => this.quote(p)),
      rest.length ? el("details", {}, el("summary", {}, t("moreOf", { n: rest.length })), rest.map((p) => this.quote(p))) : null,
    );
  }
}
