// Everything that the page says by itself, in both languages. Names of types and relations come from the model.

const TEXTS = {
  title: ["链谱：产业政策知识图谱", "lianpu: a knowledge graph of industrial policy"],
  search: ["检索产业、产业链、集群、园区、项目、规划……", "Search industries, chains, clusters, parks, projects, programmes …"],
  otherLanguage: ["English", "中文"],
  results: ["{n} 条结果", "{n} results"],
  noResults: ["没有名称含“{q}”的条目", "Nothing has “{q}” in its name"],
  lead: [
    "链谱收录政策文件所述的产业、产业链、集群、园区、项目与规划。每一条事实都可回到原话。",
    "Industries, chains, clusters, parks, projects and programmes, as policy documents state them. Every fact leads back to the words that state it.",
  ],
  inTheGraph: ["图谱内容", "In the graph"],
  inNumbers: [
    "{entities} 个条目，{relations} 条关系，{passages} 处原话",
    "{entities} entities, {relations} relations, {passages} passages",
  ],
  documents: ["已装入的文件", "Loaded documents"],
  passagesHeld: ["{n} 处原话", "{n} passages"],
  lists: ["产业清单", "Lists of industries"],
  noYear: ["未注明年份", "No year stated"],
  declared: ["原文称 {declared} 项，列出 {listed} 项", "declares {declared}, names {listed}"],
  listed: ["列出 {listed} 项", "names {listed}"],
  agree: ["{listed} 项", "{listed} members"],
  membersUnnamed: ["成员未列名", "members not named"],
  allOf: ["全部{type}", "All {type}"],
  back: ["返回首页", "Back to the start"],
  more: ["更多", "More"],
  moreOf: ["再显示 {n} 项", "{n} more"],
  empty: [
    "图谱是空的。先运行 lianpu load 装入内容，再刷新本页。",
    "The graph is empty. Load it with lianpu load, then reload this page.",
  ],
  shown: ["{n} 个条目，{m} 条关系", "{n} entities, {m} relations"],
  omitted: ["，另有 {n} 个未画出", "; {n} more not drawn"],
  showMore: ["显示更多（至多 1000）", "Show more (up to 1,000)"],
  fit: ["全图", "Fit"],
  legend: ["图例：点击隐藏或显示一类", "Legend: click to hide or show a type"],
  candidate: ["待审核", "not reviewed"],
  candidateHint: ["虚线：待审核", "Dashed: not yet reviewed"],
  candidateToggle: ["点击隐藏或显示待审核的事实", "Click to hide or show what nobody has reviewed"],
  moreBehind: ["另与 {n} 个条目相关，双击展开", "related to {n} more; double-click to expand"],
  path: ["路径与原话", "path and words"],
  via: ["经由 {names}", "via {names}"],
  expand: ["展开", "Expand"],
  collapse: ["收起", "Collapse"],
  centre: ["以此为中心", "Centre here"],
  close: ["关闭", "Close"],
  properties: ["属性", "Properties"],
  words: ["原话", "Words"],
  wordsCount: ["原话 {n}", "words {n}"],
  relation: ["关系", "Relation"],
  relations: ["关系", "Relations"],
  noRelations: ["没有关系。", "No relations."],
  relationsOmitted: ["另有 {n} 条关系未列出", "{n} more relations not listed"],
  programmes: ["关联规划", "Linked programmes"],
  programmesHint: [
    "规划、行动与方案，以及关联的路径",
    "Programmes and plans, and the path that links each",
  ],
  noProgrammes: ["三步之内没有关联的规划。", "No programme is linked within three steps."],
  itself: ["直接关联", "directly"],
  steps: ["{n} 步", "{n} steps"],
  otherPaths: ["另有 {n} 条路径", "{n} other paths"],
  passages: ["本文件的原话", "Passages of this document"],
  place: ["第 {start}–{end} 字", "characters {start}–{end}"],
  placeUnknown: ["位置未知", "place unknown"],
  yes: ["是", "yes"],
  no: ["否", "no"],
  loading: ["正在读取……", "Loading …"],
  retry: ["重试", "Try again"],
  offline: ["连不上服务器。它在运行吗？", "The server cannot be reached. Is it running?"],
  notFound: ["图谱里没有这个条目。", "The graph has no such entity."],
  noGraph: ["图谱暂不可用，请稍后再试。", "The graph does not answer at the moment."],
  failed: ["出错了。", "Something went wrong."],
  picture: [
    "图：{n} 个条目，{m} 条关系。旁边的面板以文字列出同样的内容。",
    "Picture of {n} entities and {m} relations; the panel lists them as text.",
  ],
};

let language = "zh";

/** Speak `chosen` ("zh" or "en") from now on. */
export function setLanguage(chosen) {
  language = chosen;
  document.documentElement.lang = chosen === "zh" ? "zh-CN" : "en";
}

export const currentLanguage = () => language;

/** The text called `key`, with {names} filled in; numbers are grouped. */
export function t(key, values = {}) {
  const text = TEXTS[key][language === "zh" ? 0 : 1];
  return text.replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name];
    return typeof value === "number" && name !== "start" && name !== "end" ? value.toLocaleString("en") : String(value);
  });
}

/** A label of the model in the language of the page. */
export const labelOf = (label) => (label ? label[language] : "");

/** An entity's name in the language of the page, and its name in the other one ("" if there is none). */
export function namesOf(entity) {
  const english = entity.properties.name_en || "";
  const name = [entity.name, entity.type === "Target" && figureOf(entity.properties)].filter(Boolean).join(" ");
  return language === "en" && english ? [english, name] : [name, english];
}

const SIGNS = { "~": "≈", ">=": "≥", ">": ">", "<=": "≤", "<": "<" };

/** The figure of a target, with its unit: without it a target is only half a name. */
function figureOf({ value, value_max: highest, unit = "", comparator, rank }) {
  if (value === undefined || rank) return rank || "";
  const number = [value, highest].filter((n) => n !== undefined).map((n) => n.toLocaleString("en"));
  return `${SIGNS[comparator] || ""}${number.join("–")}${unit}`;
}
