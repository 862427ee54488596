// Questions to the API.

import { t } from "./texts.js";

/** What went wrong, told for a reader: `text`, and `status` (0: no connection). */
export class Failure extends Error {
  constructor(status, problem) {
    const known = { 0: t("offline"), 404: t("notFound"), 503: t("noGraph") }[status];
    super(known || `${t("failed")} ${[problem.detail, problem.remedy].filter(Boolean).join(" – ")}`.trim());
    this.status = status;
  }
}

/** GET `path` with parameters (lists repeat); throws Failure, or AbortError where `signal` was used. */
export async function get(path, parameters = {}, signal = undefined) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of [value].flat()) if (one !== null && one !== undefined && one !== "") query.append(name, one);
  }
  let answer;
  try {
    answer = await fetch(`/v1/${path}${query.size ? `?${query}` : ""}`, { signal });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Failure(0, {});
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Failure(answer.status, body);
  return body;
}

/** The same for an entity. */
export const entityPath = (id, rest = "") => `entities/${encodeURIComponent(id)}${rest}`;
