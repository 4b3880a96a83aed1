import { Problem } from "../../api/problem.js";

/** What is wrong with the form, and the fields that it is about. */
export const FIELDS = {
  b_marketplace_missing: "marketplace",
  b_location_missing: "items",
  items_wrong: "items",
  a_right_missing: "kind",
  a_number_missing: "number",
  a_work_missing: "work",
  a_reason_missing: "reason",
  a_explanation_missing: "explanation",
  c_name_missing: "name",
  c_email_missing: "email",
  email_wrong: "email",
  d_statement_missing: "statement",
  other: "explanation",
} as const;

export type Fault = keyof typeof FIELDS;
export type Field = (typeof FIELDS)[Fault];

/** What the server said is wrong, once each, in the order of the form; nothing where it said something else. */
export function faultsOf(error: Error | null): readonly Fault[] {
  if (!(error instanceof Problem) || (error.status !== 422 && error.status !== 400)) return [];
  const found = new Set(error.places.map(({ code, pointer }) => faultAt(code, pointer)));
  const known = Object.keys(FIELDS) as Fault[];
  return known.filter((fault) => found.has(fault));
}

function faultAt(code: string, pointer: string): Fault {
  if (code in FIELDS) return code as Fault;
  if (pointer.startsWith("/items")) return "items_wrong";
  return pointer === "/email" ? "email_wrong" : "other";
}
