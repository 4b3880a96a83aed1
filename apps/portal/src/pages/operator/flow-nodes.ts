import type { Tone } from "../../parts/state-mark.js";
import type { ContestsSearch } from "./operator-search.js";

/** Every place a listing can come to, in the order in which they stand from top to bottom. */
const FLOW_NODES: readonly string[] = [
  "listings",
  "asked",
  "clear",
  "answered_counterfeit",
  "answered_other_infringement",
  "removed",
  "contested",
  "stands",
  "reversed",
  "answered_genuine_unauthorised",
  "answered_genuine",
  "answered_not_ours",
  "answered_cannot_tell",
  "waiting",
  "silent",
  "not_sent",
  "recalled",
];

/** Its place among all of them; one that is not known comes last. */
export function orderOf(node: string): number {
  const at = FLOW_NODES.indexOf(node);
  return at < 0 ? FLOW_NODES.length : at;
}

const TONES: Readonly<Partial<Record<string, Tone>>> = {
  answered_counterfeit: "infringing",
  answered_other_infringement: "infringing",
  removed: "infringing",
  answered_genuine: "genuine",
  answered_genuine_unauthorised: "genuine",
  waiting: "clock",
  silent: "clock",
  contested: "clock",
  stands: "infringing",
  reversed: "accent",
};

export function toneOf(node: string): Tone {
  return TONES[node] ?? "plain";
}

/** Where one sees what came to a place; `null` where there is no such page. */
export type NodePlace =
  | { readonly to: "/manager/brands"; readonly search: { readonly show: "waiting" | "overdue" } }
  | { readonly to: "/operator/contests"; readonly search: ContestsSearch }
  | { readonly to: "/operator/deliveries" };

export function pageOfNode(node: string): NodePlace | null {
  switch (node) {
    case "waiting":
      return { to: "/manager/brands", search: { show: "waiting" } };
    case "silent":
      return { to: "/manager/brands", search: { show: "overdue" } };
    case "removed":
      return { to: "/operator/deliveries" };
    case "contested":
      return { to: "/operator/contests", search: {} };
    case "stands":
    case "reversed":
      return { to: "/operator/contests", search: { show: "decided" } };
    default:
      return null;
  }
}
