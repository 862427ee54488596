// The explorer: from the state in the address to the page, and from what a reader does to a new state.

import { entityPath, get } from "./client.js";
import { button, byId, el, say } from "./dom.js";
import { Facts } from "./facts.js";
import { Panel } from "./panel.js";
import { Picture } from "./picture.js";
import { installSearch } from "./search.js";
import { showStart, showType } from "./start.js";
import { OPEN_MOST, MOST, address, readState } from "./state.js";
import { labelOf, namesOf, setLanguage, t } from "./texts.js";

const SPARSE = 8; // a picture of so few entities opens some of them by itself:
const SMALL = 30; // those that are related to so few
const OPENED = 4; // and at most so many

let state = readState();
let model = null;
let facts = null;
let panel = null;
let picture = null;
let view = null; // as the API answered it
let viewOf = ""; // what was asked, so that it is asked once
let fitAgain = false; // what is drawn next is a beginning too
let turn = 0; // counts the states shown: an answer that comes late belongs to none
let showing = 0; // states that are being fetched and drawn

/** Go to a state that differs from this one in `change`; the back button comes back. */
function go(change) {
  state = { ...state, ...change };
  // The two clicks of a double click are one step back.
  if (address(state) !== location.pathname + location.search) history.pushState(null, "", address(state));
  return show();
}

/** The same without a step for the back button. */
function adjust(change) {
  state = { ...state, ...change };
  history.replaceState(null, "", address(state));
  return show();
}

/** Begin at an entity; where it has few neighbours, with the smaller ones of these opened, so that there is something to see. */
async function focusOn(id) {
  await go({ focus: id, open: [], at: null, browse: null });
  if (view?.centres[0] !== id || view.nodes.length > SPARSE) return;
  const near = view.nodes.filter((node) => node.id !== id && node.degree > 1 && node.degree <= SMALL);
  near.sort((a, b) => b.degree - a.degree);
  fitAgain = true;
  if (near.length) await adjust({ open: near.slice(0, OPENED).map((node) => node.id) });
}

const look = (id) => (state.focus ? go({ at: id }) : focusOn(id));
const expand = (id) => id !== state.focus && !state.open.includes(id) && state.open.length < OPEN_MOST && go({ open: [...state.open, id], at: id });
const collapse = (id) => go({ open: state.open.filter((other) => other !== id), at: id });
const browse = (type) => go({ focus: null, open: [], at: null, browse: type });

function fail(error) {
  const again = button(t("retry"), () => {
    viewOf = "";
    model ? show() : begin();
  });
  const home = error.status === 404 ? button(t("back"), () => go({ focus: null, open: [], at: null, browse: null })) : null;
  byId("notice").replaceChildren(el("span", {}, error.message), ...[again, home].filter(Boolean));
  byId("notice").hidden = false;
  if (state.focus && !view) {
    panel?.close();
    byId("picture").hidden = true;
  }
  if (!("status" in error)) console.error(error);
}

/** Fetch the model, then show what the address asks for. */
async function begin() {
  try {
    const schema = await get("schema");
    model = {
      entities: new Map(schema.entities.map((type) => [type.name, type])),
      relations: new Map(schema.relations.map((type) => [type.name, type])),
      vocabularies: schema.vocabularies,
    };
    facts = new Facts(model, look, (id) => address({ ...state, focus: id, open: [], at: null }));
    panel = new Panel(facts, { expand, collapse, centre: focusOn, close: () => go({ at: "none" }) }, fail);
    installSearch(focusOn, (entity) => facts.typeOf(entity), fail);
    await show();
  } catch (error) {
    fail(error);
  }
}

/** Make the page show the state. */
async function show() {
  const mine = ++turn;
  showing++;
  setLanguage(state.lang);
  furniture();
  byId("notice").hidden = true;
  try {
    if (state.focus) await showFocus(() => mine === turn);
    else await showBeginning(() => mine === turn);
  } catch (error) {
    if (mine === turn) fail(error);
  } finally {
    showing--;
  }
}

/** What stands on the page whatever it shows. */
function furniture() {
  document.title = t("title");
  byId("query").placeholder = t("search");
  byId("query").setAttribute("aria-label", t("search"));
  byId("suggestions").setAttribute("aria-label", t("search"));
  byId("language").textContent = t("otherLanguage");
  byId("home").href = address({ lang: state.lang });
}

async function showBeginning(isCurrent) {
  view = null;
  viewOf = "";
  byId("picture").hidden = true;
  panel.close();
  const root = byId("start");
  root.hidden = false;
  byId("main").classList.remove("split");
  const type = model.entities.get(state.browse);
  const fresh = el("div");
  if (type) await showType(fresh, facts, type, () => go({ browse: null }), fail);
  else await showStart(fresh, facts, browse);
  if (!isCurrent()) return;
  root.replaceChildren(fresh);
  byId("main").scrollTop = 0;
}

async function showFocus(isCurrent) {
  byId("start").hidden = true;
  byId("picture").hidden = false;
  const at = state.at === "none" ? null : state.at || state.focus;
  byId("main").classList.toggle("split", at !== null);
  // Before anything is drawn: the picture is fitted to the room that the panel leaves.
  if (at !== null) panel.open();
  const wanted = JSON.stringify([state.focus, state.open, state.limit, state.only]);
  if (wanted !== viewOf) {
    const before = view;
    const answer = await get("view", { centre: [state.focus, ...state.open], limit: state.limit, ...(state.only ? { status: state.only } : {}) });
    if (!isCurrent()) return;
    const sameFocus = before && before.centres[0] === answer.centres[0];
    if (!sameFocus) picture?.clear();
    view = answer;
    viewOf = wanted;
    drawView(at);
    if (!sameFocus || fitAgain) picture.fit(state.focus);
    else if (before.nodes.length < answer.nodes.length) picture.reveal(answer.centres.at(-1), before.nodes);
    fitAgain = false;
  } else {
    drawView(at);
  }
  await showPanel(at, isCurrent);
}

function drawView(at) {
  picture ??= new Picture(byId("canvas"), model, { node: look, relation: (id) => go({ at: id }), open: expand });
  picture.draw(view, new Set(state.hide));
  picture.select(at);
  bar();
  legend();
}

async function showPanel(at, isCurrent) {
  if (at === null) return panel.close();
  const edge = view.edges.find((one) => one.id === at);
  if (edge) {
    const { items } = await get("passages", { id: edge.evidence.slice(0, 200) });
    if (!isCurrent()) return;
    const end = (id) => view.nodes.find((node) => node.id === id);
    panel.relation(edge, end(edge.source), end(edge.target), items);
    return say(labelOf(model.relations.get(edge.type).label));
  }
  const detail = await get(entityPath(at));
  if (!isCurrent()) return;
  panel.entity(detail, view.centres, picture.things.has(at) ? picture.undrawn(at) : 0);
  document.title = `${namesOf(detail.entity)[0]} · ${t("title")}`;
  say(`${facts.typeOf(detail.entity).label}: ${namesOf(detail.entity)[0]}`);
}

/** How much is drawn, how much is not, and what to do about it. */
function bar() {
  const left = view.omitted ? t("omitted", { n: view.omitted }) : "";
  const more = view.omitted && state.limit < MOST ? button(t("showMore"), () => go({ limit: MOST }), { id: "more" }) : null;
  byId("bar").replaceChildren(
    el("span", { id: "shown" }, t("shown", { n: view.nodes.length, m: view.edges.length }) + left),
    ...[more, button(t("fit"), () => picture.fit(state.focus, true), { id: "fit" })].filter(Boolean),
  );
}

function legend() {
  const counts = new Map();
  for (const node of view.nodes) counts.set(node.type, (counts.get(node.type) || 0) + 1);
  const entry = (type) => {
    const off = state.hide.includes(type.name);
    const toggle = () => adjust({ hide: off ? state.hide.filter((name) => name !== type.name) : [...state.hide, type.name] });
    return button([el("span", { className: "dot", colour: type.colour }), labelOf(type.label), el("span", { className: "number" }, String(counts.get(type.name)))], toggle, {
      className: "chip",
      ariaPressed: String(!off),
      title: labelOf(type.description),
    });
  };
  const isCandidate = (fact) => fact.status === "candidate";
  const candidates = () => adjust({ only: state.only ? null : "asserted" });
  const some = state.only || view.edges.some(isCandidate) || view.nodes.some(isCandidate);
  const hint = some ? button(t("candidateHint"), candidates, { className: "chip dashed", id: "candidates", ariaPressed: String(!state.only), title: t("candidateToggle") }) : null;
  byId("legend").setAttribute("aria-label", t("legend"));
  byId("legend").title = t("legend");
  byId("legend").replaceChildren(...[...model.entities.values()].filter((type) => counts.has(type.name)).map(entry), ...(hint ? [hint] : []));
}

window.addEventListener("popstate", () => {
  state = readState();
  show();
});
byId("language").addEventListener("click", () => adjust({ lang: state.lang === "zh" ? "en" : "zh" }));
byId("home").addEventListener("click", (event) => {
  event.preventDefault();
  go({ focus: null, open: [], at: null, browse: null });
});
// For tests and for the console of a curious reader: where things stand on the screen, and whether more is to come.
window.explorer = { picture: () => picture, state: () => state, isSettled: () => model !== null && showing === 0 };

setLanguage(state.lang);
furniture();
begin();
