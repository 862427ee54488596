// What the page shows, as the query of its address: a reload, a link and the back button show the same.
//
//   focus   the entity in the middle          open    entities opened after it, in order
//   at      what the panel shows (entity or relation), unless it is the focus
//   hide    types of entity not drawn         limit   things a centre brings, unless it is the usual number
//   only    "asserted": without what nobody has reviewed
//   browse  a type listed on the start page   lang    zh or en

export const USUAL = 300;
export const MOST = 1000;
/** So many entities can be open beside the focus: the server takes 50 centres. */
export const OPEN_MOST = 49;

const preferred = () => (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");

/** The state that the address holds. */
export function readState() {
  const query = new URLSearchParams(location.search);
  const limit = Number.parseInt(query.get("limit"), 10);
  return {
    focus: query.get("focus"),
    open: query.getAll("open").slice(0, OPEN_MOST),
    at: query.get("at"),
    hide: query.getAll("hide"),
    only: query.get("only") === "asserted" ? "asserted" : null,
    limit: limit >= 1 && limit <= MOST ? limit : USUAL,
    browse: query.get("browse"),
    lang: ["zh", "en"].includes(query.get("lang")) ? query.get("lang") : preferred(),
  };
}

/** The address of a state. */
export function address(state) {
  const query = new URLSearchParams();
  if (state.focus) query.set("focus", state.focus);
  if (state.focus) for (const id of state.open) query.append("open", id);
  if (state.focus && state.at && state.at !== state.focus) query.set("at", state.at);
  if (state.focus) for (const type of state.hide) query.append("hide", type);
  if (state.focus && state.only) query.set("only", state.only);
  if (state.focus && state.limit !== USUAL) query.set("limit", state.limit);
  if (!state.focus && state.browse) query.set("browse", state.browse);
  query.set("lang", state.lang);
  return `/?${query}`;
}
