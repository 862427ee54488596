// The page without a focus: what is in the graph, so that a reader has a place to begin.

import { get } from "./client.js";
import { button, el } from "./dom.js";
import { countText } from "./panel.js";
import { currentLanguage, labelOf, t } from "./texts.js";

const MEMBERS = 15; // of one list that are shown at once
const PAGE = 100; // entities of a type that are fetched at once

/** Fill `root`; `facts` makes links, `browse(type)` lists a type. Throws Failure. */
export async function showStart(root, facts, browse) {
  const [status, documents, lists] = await Promise.all([get("status"), get("documents", { limit: 500 }), get("lists", { limit: 500 })]);
  const total = Object.values(status.entities).reduce((a, b) => a + b, 0);
  if (!total) return root.replaceChildren(intro(), el("p", { className: "empty" }, t("empty")));
  const names = new Map(documents.items.map(({ document }) => [document.id, document]));
  root.replaceChildren(
    intro(),
    el("section", { id: "types" }, el("h2", {}, t("inTheGraph")), numbers(status, total), types(status, facts, browse)),
    el("section", { id: "lists" }, el("h2", {}, t("lists")), byYear(lists.items, facts, names)),
    el("section", { id: "documents" }, el("h2", {}, t("documents")), loaded(documents.items, facts)),
  );
}

function intro() {
  return el("div", { className: "intro" }, el("h1", {}, t("title")), el("p", {}, t("lead")));
}

function numbers(status, entities) {
  const relations = Object.values(status.relations).reduce((a, b) => a + b, 0);
  return el("p", { className: "hint" }, t("inNumbers", { entities, relations, passages: status.passages }));
}

function types(status, facts, browse) {
  const chip = (type) =>
    el(
      "li",
      {},
      button([el("span", { className: "dot", colour: type.colour }), labelOf(type.label), el("span", { className: "number" }, status.entities[type.name].toLocaleString("en"))], () => browse(type.name), {
        className: "chip",
        title: labelOf(type.description),
      }),
    );
  const present = [...facts.model.entities.values()].filter((type) => status.entities[type.name]);
  present.sort((a, b) => status.entities[b.name] - status.entities[a.name]);
  return el("ul", { className: "chips" }, present.map(chip));
}

function byYear(lists, facts, documents) {
  const years = new Map();
  for (const list of lists) {
    const year = list.group.properties.year || Number.parseInt(documents.get(list.group.documents[0])?.properties.date, 10) || 0;
    years.set(year, [...(years.get(year) || []), list]);
  }
  return [...years.entries()]
    .sort(([a], [b]) => b - a)
    .map(([year, found]) => el("div", { className: "year" }, el("h3", {}, year ? String(year) : t("noYear")), el("ul", {}, found.map((list) => listItem(list, facts, documents)))));
}

function listItem({ group, declared, listed, members }, facts, documents) {
  const source = group.documents.map((id) => documents.get(id)?.name).filter(Boolean).join("；");
  const rest = members.slice(MEMBERS);
  const links = (some) => some.map(({ entity }) => el("li", {}, facts.link(entity)));
  const count = listed ? countText(declared, listed) : [declared === null ? null : t("agree", { listed: declared }), t("membersUnnamed")].filter(Boolean).join("，");
  return el(
    "li",
    { className: "list" },
    el("div", { className: "title" }, facts.link(group), el("span", { className: "count" }, count)),
    source ? el("p", { className: "source" }, source) : null,
    el("ol", { className: "members" }, links(members.slice(0, MEMBERS))),
    rest.length ? el("details", {}, el("summary", {}, t("moreOf", { n: rest.length })), el("ol", { className: "members" }, links(rest))) : null,
  );
}

function loaded(documents, facts) {
  const item = ({ document, passages }) => {
    const kind = document.properties.kind;
    const property = facts.model.entities.get("Document").properties.kind;
    const about = [document.properties.date, kind && facts.value(kind, property), document.properties.publisher, t("passagesHeld", { n: passages })];
    return el("li", {}, facts.link(document), el("p", { className: "source" }, about.filter(Boolean).join(" · ")));
  };
  return el("ul", { className: "documents" }, documents.map(item));
}

/** Fill `root` with the entities of a type, page by page. Throws Failure. */
export async function showType(root, facts, type, back, onFailure) {
  const list = el("ul", { className: "columns" });
  const foot = el("p");
  const page = async (offset) => {
    const { items, total } = await get("entities", { type: type.name, limit: PAGE, offset });
    list.append(...items.map((entity) => el("li", {}, facts.link(entity))));
    const left = total - offset - items.length;
    const next = () => page(offset + PAGE).catch(onFailure);
    foot.replaceChildren(...(left > 0 ? [button(t("moreOf", { n: Math.min(left, PAGE) }), next)] : []));
    return total;
  };
  const total = await page(0);
  root.replaceChildren(
    el("p", {}, button(`← ${t("back")}`, back, { className: "plain" })),
    el("h1", {}, el("span", { className: "dot", colour: type.colour }), t("allOf", { type: currentLanguage() === "zh" ? type.label.zh : type.plural }), el("span", { className: "number" }, total.toLocaleString("en"))),
    el("p", { className: "hint" }, labelOf(type.description)),
    list,
    foot,
  );
}
