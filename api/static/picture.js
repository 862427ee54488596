// The picture: vis-network with the places that the server computed. Physics is off, nothing moves by itself.

import { el } from "./dom.js";
import { labelOf, namesOf, t } from "./texts.js";

const LINE = 18; // half-width columns of text in one line below a dot; a Chinese character takes two
const LINES = 2; // of Chinese; Latin words, which leave gaps, take one more
const NAMED = 10; // relations of the marked entity that show their names: more would cover each other
const ROOMY = 60; // entities in a picture that has room to say, below each, how many more it leads to
const LEGIBLE = 0.55; // below this scale the text of a label cannot be read: 8 pixels
const INK = "#1c2733";

/** `text` in at most LINES lines of LINE columns, of about the same length. */
export function wrapped(text) {
  const words = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) || [];
  const widthOf = (word) => (/^[\u2e80-\uffff]/.test(word) ? 2 : word.length);
  const whole = words.reduce((sum, word) => sum + widthOf(word), 0);
  const most = words.some((word) => widthOf(word) === 2 && word.length === 1) ? LINES : LINES + 1;
  const wide = whole <= LINE ? LINE : Math.max(LINE / 2, Math.min(LINE, Math.ceil(whole / LINES / 2) * 2));
  const lines = [""];
  let columns = 0;
  for (const word of words) {
    const width = widthOf(word);
    // A closing mark does not begin a line.
    if (columns && columns + width > wide && !/^[，。、；：）」』》”’)]/.test(word)) {
      if (lines.length === most) return `${lines.join("\n")}…`;
      lines.push("");
      columns = 0;
    }
    lines[lines.length - 1] += word;
    columns += width;
  }
  return lines.join("\n");
}

export class Picture {
  /** `on`: {node(id), relation(id), open(id)} are called when something is clicked or double-clicked. */
  constructor(container, model, on) {
    this.container = container;
    this.model = model;
    this.nodes = new vis.DataSet();
    this.edges = new vis.DataSet();
    this.things = new Map();
    this.relations = new Map();
    this.places = new Map(); // as the server gave them: what a reader moves is found by the difference
    this.network = new vis.Network(container, { nodes: this.nodes, edges: this.edges }, options());
    this.network.on("click", ({ nodes, edges }) => {
      if (nodes.length) on.node(nodes[0]);
      else if (edges.length) on.relation(edges[0]);
    });
    this.network.on("doubleClick", ({ nodes }) => nodes.length && on.open(nodes[0]));
  }

  /** Draw a view of the API; what is there already stays where it is. */
  draw(view, hidden) {
    const here = this.network.getPositions();
    this.focus = view.centres[0];
    this.things = new Map(view.nodes.map((node) => [node.id, node]));
    this.relations = new Map(view.edges.map((edge) => [edge.id, edge]));
    this.drawn = neighbours(view.edges);
    const moved = this.shift(view.centres.at(-1), here);
    const centres = new Set(view.centres);
    const nodes = view.nodes.map((node) => {
      const at = here[node.id] || { x: node.x + moved.x, y: node.y + moved.y };
      return this.node(node, at, node.id === this.focus, centres.has(node.id), hidden);
    });
    const edges = this.parallel(view.edges).map(([edge, bend]) => this.edge(edge, bend, hidden));
    this.nodes.remove(this.nodes.getIds().filter((id) => !this.things.has(id)));
    this.edges.clear();
    this.nodes.update(nodes);
    this.edges.update(edges);
    this.places = new Map(view.nodes.map((node) => [node.id, { x: node.x, y: node.y }]));
    this.container.setAttribute("aria-label", t("picture", { n: nodes.length, m: edges.length }));
  }

  /** How far a reader has moved the thing around which new ones appear. */
  shift(centre, here) {
    const [from, to] = [this.places.get(centre), here[centre]];
    return from && to ? { x: to.x - from.x, y: to.y - from.y } : { x: 0, y: 0 };
  }

  node(node, at, isFocus, isCentre, hidden) {
    const type = this.model.entities.get(node.type);
    const candidate = node.status === "candidate";
    const [name, other] = namesOf(node);
    const more = this.undrawn(node.id);
    const colour = { background: candidate ? "#ffffff" : type.colour, border: isCentre ? INK : type.colour };
    return {
      id: node.id,
      x: at.x,
      y: at.y,
      label: wrapped(name) + (more > 0 && this.things.size <= ROOMY ? `\n+${more}` : ""),
      title: tip(labelOf(type.label), name, [other, more > 0 ? t("moreBehind", { n: more }) : ""], candidate),
      hidden: hidden.has(node.type) && !isFocus,
      size: isFocus ? 20 : isCentre ? 15 : 10,
      borderWidth: isCentre || candidate ? 2.5 : 1,
      shapeProperties: { borderDashes: candidate ? [4, 3] : false },
      color: { ...colour, highlight: { ...colour, border: INK }, hover: { ...colour, border: INK } },
      font: { size: isFocus ? 17 : 14 },
    };
  }

  /** How many things an entity is related to that are not drawn. */
  undrawn(id) {
    return this.things.get(id).degree - (this.drawn.get(id)?.size || 0);
  }

  edge(edge, bend, hidden) {
    const type = this.model.relations.get(edge.type);
    const ends = [edge.source, edge.target].map((id) => this.things.get(id));
    return {
      id: edge.id,
      from: edge.source,
      to: edge.target,
      title: tip(labelOf(type.label), ends.map((end) => namesOf(end)[0]).join(" → "), [], edge.status === "candidate"),
      dashes: edge.status === "candidate" ? [6, 5] : false,
      hidden: ends.some((end) => hidden.has(end.type) && end.id !== this.focus),
      smooth: bend ? { enabled: true, type: "curvedCW", roundness: 0.16 * bend } : false,
    };
  }

  /** Relations, each with the bend that tells it from others between the same two things. */
  parallel(relations) {
    const seen = new Map();
    return relations.map((relation) => {
      const pair = [relation.source, relation.target].sort().join(" ");
      const before = seen.get(pair) || 0;
      seen.set(pair, before + 1);
      return [relation, before];
    });
  }

  /** Mark an entity or relation; the relations of a marked entity show their names. */
  select(id) {
    const touching = [...this.relations.values()].filter((r) => [r.id, r.source, r.target].includes(id));
    const named = new Set(touching.length <= NAMED ? touching : touching.filter((r) => r.id === id));
    const label = (r) => (named.has(r) ? labelOf(this.model.relations.get(r.type).label) : " ");
    this.edges.update([...this.relations.values()].map((r) => ({ id: r.id, label: label(r) })));
    if (this.things.has(id)) this.network.selectNodes([id], touching.length <= NAMED);
    else if (this.relations.has(id)) this.network.selectEdges([id]);
    else this.network.unselectAll();
  }

  /** Show everything, or at least what is about the focus, at a size that can be read. */
  fit(focus, all = false) {
    this.network.fit({ maxZoomLevel: 1.25 });
    if (all || this.network.getScale() >= LEGIBLE || !this.things.has(focus)) return;
    const [middle, at] = [this.network.getViewPosition(), this.network.getPosition(focus)];
    const room = (size) => Math.max(0, size / 2 - 70) / LEGIBLE;
    const towards = (wanted, must, reach) => Math.min(must + reach, Math.max(must - reach, wanted));
    const { clientWidth, clientHeight } = this.container;
    const position = { x: towards(middle.x, at.x, room(clientWidth)), y: towards(middle.y, at.y, room(clientHeight)) };
    this.network.moveTo({ position, scale: LEGIBLE });
  }

  /** After an opening: move the picture only if something new lies outside of it. */
  reveal(centre, before) {
    const old = new Set(before.map((node) => node.id));
    const fresh = [...this.things.keys()].filter((id) => !old.has(id));
    const { clientWidth, clientHeight } = this.container;
    const isOutside = (id) => {
      const { x, y } = this.network.canvasToDOM(this.network.getPosition(id));
      return x < 0 || y < 0 || x > clientWidth || y > clientHeight;
    };
    if (fresh.some(isOutside)) this.fit(centre);
  }

  clear() {
    this.nodes.clear();
    this.edges.clear();
    this.things.clear();
    this.relations.clear();
    this.places.clear();
  }
}

function neighbours(relations) {
  const near = new Map();
  for (const { source, target } of relations) {
    for (const [one, other] of [[source, target], [target, source]]) near.set(one, (near.get(one) || new Set()).add(other));
  }
  return near;
}

/** A tooltip as an element with text in it: a string would become HTML. */
function tip(type, name, others, candidate) {
  const kind = candidate ? `${type} · ${t("candidate")}` : type;
  return el("div", { className: "tip" }, el("small", {}, kind), el("strong", {}, name), others.filter(Boolean).map((other) => el("span", {}, other)));
}

function options() {
  return {
    autoResize: true,
    physics: false,
    layout: { improvedLayout: false },
    interaction: { hover: true, tooltipDelay: 150, multiselect: false, hideEdgesOnDrag: false },
    nodes: {
      shape: "dot",
      font: { color: INK, face: "system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif", background: "rgba(255, 255, 255, 0.85)", strokeWidth: 4, strokeColor: "#ffffff", multi: false, vadjust: -2 },
    },
    edges: {
      arrows: { to: { enabled: true, scaleFactor: 0.5 } },
      color: { color: "#b3bcc6", highlight: "#24507a", hover: "#5b7590" },
      font: { size: 12, color: "#3d4b59", strokeWidth: 4, strokeColor: "#ffffff", align: "horizontal", multi: false },
      width: 1,
      selectionWidth: 1.5,
      hoverWidth: 0.5,
      smooth: false,
    },
  };
}
