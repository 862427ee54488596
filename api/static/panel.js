// The panel beside the picture: what is known of one entity or one relation, and in which words.

import { entityPath, get } from "./client.js";
import { button, byId, el, lazy } from "./dom.js";
import { labelOf, namesOf, t } from "./texts.js";

const FEW = 12; // members of a group of relations that are listed at once
const PAGE = 50; // passages of a document that are fetched at once

export class Panel {
  /** `on`: {expand(id), collapse(id), centre(id), close()}. */
  constructor(facts, on, onFailure) {
    this.facts = facts;
    this.on = on;
    this.onFailure = onFailure;
    this.root = byId("panel");
  }

  open() {
    if (!this.root.childElementCount) this.root.append(el("p", { className: "hint" }, t("loading")));
    this.root.hidden = false;
  }

  close() {
    this.root.hidden = true;
    this.root.replaceChildren();
  }

  show(...content) {
    this.root.hidden = false;
    this.root.replaceChildren(...content.flat().filter(Boolean));
    this.root.scrollTop = 0;
  }

  /**
   * An entity as /v1/entities/{id} answers it; `centres` are the ids that the picture has opened, `more` the number of
   * things related to this one that it does not show.
   */
  entity(detail, centres, more) {
    const { entity, passages } = detail;
    const type = this.facts.model.entities.get(entity.type);
    const words = entity.evidence.map((id) => passages[id]).filter(Boolean);
    this.show(
      this.heading(entity, type),
      this.actions(entity.id, centres, more),
      this.facts.properties(entity.properties, type.properties, ["name", "name_en", "declared_count"]),
      this.count(detail),
      this.section(t("words"), words.length, this.facts.quotes(words)),
      this.relations(detail),
      this.programmes(entity),
      this.passages(entity, passages),
    );
  }

  heading(entity, type) {
    const [name, other] = namesOf(entity);
    const kind = el("p", { className: "kind" }, el("span", { className: "dot", colour: type.colour }), labelOf(type.label), this.facts.badge(entity));
    return el("div", { className: "heading" }, button("×", () => this.on.close(), { className: "close", ariaLabel: t("close") }), kind, el("h2", {}, name), other ? el("p", { className: "other" }, other) : null);
  }

  actions(id, centres, more) {
    const isFocus = centres[0] === id;
    if (isFocus) return null;
    const opened = centres.includes(id);
    return el(
      "div",
      { className: "actions" },
      opened ? button(t("collapse"), () => this.on.collapse(id)) : button(more > 0 ? `${t("expand")} +${more}` : t("expand"), () => this.on.expand(id), { className: "main", id: "expand" }),
      button(t("centre"), () => this.on.centre(id)),
    );
  }

  /** Of a list: how many members the text declares, and how many it names. */
  count({ entity, relations }) {
    if (entity.type !== "IndustryGroup") return null;
    const listed = relations.filter((r) => r.type === "INCLUDES" && r.source === entity.id).length;
    const declared = entity.properties.declared_count ?? null;
    return el("p", { className: "count" }, declared === null ? t("listed", { listed }) : t("declared", { declared, listed }));
  }

  section(title, count, ...content) {
    if (!count) return null;
    return el("section", {}, el("h3", {}, title, el("span", { className: "number" }, count.toLocaleString("en"))), ...content);
  }

  relations({ entity, relations, others, passages, omitted }) {
    const things = new Map([entity, ...others].map((thing) => [thing.id, thing]));
    const groups = Map.groupBy
      ? Map.groupBy(relations, (r) => `${r.type} ${r.source === entity.id}`)
      : relations.reduce((made, r) => {
          const key = `${r.type} ${r.source === entity.id}`;
          return made.set(key, [...(made.get(key) || []), r]);
        }, new Map());
    const parts = [...groups.values()].map((group) => this.group(entity, group, things, passages));
    const left = omitted ? el("p", { className: "hint" }, t("relationsOmitted", { n: omitted })) : null;
    return this.section(t("relations"), relations.length, parts, left);
  }

  group(entity, group, things, passages) {
    const type = this.facts.model.relations.get(group[0].type);
    const forward = group[0].source === entity.id;
    const ordered = [...group].sort((a, b) => (a.properties.position ?? 0) - (b.properties.position ?? 0));
    const items = ordered.map((r) => this.relationItem(r, things.get(forward ? r.target : r.source), type, passages, forward));
    const rest = items.slice(FEW);
    return el(
      "div",
      { className: "group" },
      el("h4", { title: labelOf(type.description) }, labelOf(forward ? type.label : type.reverse), el("span", { className: "number" }, String(group.length))),
      el("ul", {}, items.slice(0, FEW)),
      rest.length ? el("details", {}, el("summary", {}, t("moreOf", { n: rest.length })), el("ul", {}, rest)) : null,
    );
  }

  relationItem(relation, other, type, passages, forward) {
    const position = relation.properties.position;
    const words = relation.evidence.map((id) => passages[id]).filter(Boolean);
    const shown = this.facts.properties(relation.properties, type.properties, ["position"]);
    return el(
      "li",
      {},
      forward && position ? el("span", { className: "position" }, `${position}.`) : null,
      this.facts.link(other),
      other.status === "candidate" ? null : this.facts.badge(relation), // what nobody reviewed has no reviewed relations
      lazy(t("wordsCount", { n: words.length }), (body) => body.append(...[shown, this.facts.quotes(words)].filter(Boolean)), { className: "words" }),
    );
  }

  programmes(entity) {
    const fill = async (body) => {
      body.append(el("p", { className: "hint" }, t("loading")));
      try {
        const answer = await get(entityPath(entity.id, "/programmes"));
        body.replaceChildren(...this.linked(entity, answer));
      } catch (error) {
        body.replaceChildren();
        this.onFailure(error);
      }
    };
    return lazy(t("programmes"), fill, { className: "part", id: "programmes" });
  }

  linked(entity, { programmes, passages }) {
    if (!programmes.length) return [el("p", { className: "hint" }, t("noProgrammes"))];
    const item = ({ programme, steps, paths }) =>
      el(
        "li",
        {},
        el("div", { className: "programme" }, this.facts.link(programme), el("span", { className: "steps" }, steps === 1 ? t("itself") : t("steps", { n: steps }))),
        this.via(paths[0]),
        lazy(t("path"), (body) => body.append(...this.paths(paths, passages)), { className: "words" }),
      );
    return [el("p", { className: "hint" }, t("programmesHint")), el("ul", { className: "programmes" }, programmes.map(item))];
  }

  /** What stands between the entity and the programme. */
  via(path) {
    const between = path.things.slice(1, -1).map((thing) => namesOf(thing)[0]);
    return between.length ? el("p", { className: "via" }, t("via", { names: between.join(" → ") })) : null;
  }

  paths(paths, passages) {
    const [first, ...rest] = paths.map((path) => this.path(path, passages));
    return [first, rest.length ? el("details", {}, el("summary", {}, t("otherPaths", { n: rest.length })), rest) : null].filter(Boolean);
  }

  /** A path as steps: entity, relation with its words, entity … */
  path({ things, relations }, passages) {
    const steps = relations.flatMap((relation, i) => {
      const type = this.facts.model.relations.get(relation.type);
      const label = labelOf(relation.source === things[i].id ? type.label : type.reverse);
      const words = relation.evidence.map((id) => passages[id]).filter(Boolean);
      return [
        el("li", { className: "step" }, el("span", { className: "relation" }, label), this.facts.badge(relation), this.facts.quotes(words, 1)),
        el("li", {}, this.facts.link(things[i + 1])),
      ];
    });
    return el("ol", { className: "path" }, el("li", {}, this.facts.link(things[0])), steps);
  }

  /** Of a loaded document: all that is held of its words, page by page. */
  passages(entity, passages) {
    const loaded = Object.values(passages).some((p) => p.document === entity.id);
    if (entity.type !== "Document" || !loaded) return null;
    const page = async (body, offset) => {
      try {
        const answer = await get(`documents/${encodeURIComponent(entity.id)}/passages`, { limit: PAGE, offset });
        const left = answer.total - offset - answer.items.length;
        body.append(...answer.items.map((p) => this.facts.quote(p)));
        if (left > 0) {
          const more = button(t("moreOf", { n: Math.min(left, PAGE) }), () => {
            more.remove();
            page(body, offset + PAGE);
          });
          body.append(more);
        }
      } catch (error) {
        this.onFailure(error);
      }
    };
    return lazy(t("passages"), (body) => page(body, 0), { className: "part" });
  }

  /** A relation of the picture with its two ends and its words. */
  relation(relation, source, target, words) {
    const type = this.facts.model.relations.get(relation.type);
    this.show(
      el(
        "div",
        { className: "heading" },
        button("×", () => this.on.close(), { className: "close", ariaLabel: t("close") }),
        el("p", { className: "kind" }, t("relation"), this.facts.badge(relation)),
        el("h2", {}, labelOf(type.label)),
      ),
      el("ol", { className: "path" }, el("li", {}, this.facts.link(source)), el("li", { className: "step" }, el("span", { className: "relation" }, labelOf(type.label))), el("li", {}, this.facts.link(target))),
      this.facts.properties(relation.properties, type.properties),
      this.section(t("words"), words.length, this.facts.quotes(words, 20)),
    );
  }
}

/** How many members a list declares and names, in words. */
export function countText(declared, listed) {
  if (declared === null) return t("listed", { listed });
  if (declared === listed) return t("agree", { listed });
  return t("declared", { declared, listed });
}
