import { canary, type Writer } from "./names.js";
import type { FuzzRequest } from "./plan-request.js";
import type { FuzzAnswer } from "./send-request.js";
import type { FuzzCaller } from "./tenants.js";

export interface Fault {
  readonly kind: "failed" | "unanswered" | "not_a_problem" | "leaked";
  readonly detail: string;
}

const PROBLEM_MEMBERS = ["type", "title", "status", "detail", "code", "instance"];
/** Bodies beyond what a route takes are refused before they are read, and the connection ends. */
const LARGE = 60_000;

/** What is wrong with an answer; `null` when nothing is. */
export function judgeAnswer(asked: FuzzRequest, answer: FuzzAnswer): Fault | null {
  const { status, media, bytes } = answer;
  if (status >= 500)
    return { kind: "failed", detail: `${status} ${bytes.toString().slice(0, 300)}` };
  if (status === 0) return unanswered(asked);
  if (status >= 400) {
    const wrong = wrongProblem(status, media, bytes);
    if (wrong !== null) return { kind: "not_a_problem", detail: `${status} ${media}: ${wrong}` };
  }
  const leaked = forbidden(asked).find((word) => bytes.includes(word));
  return leaked === undefined
    ? null
    : { kind: "leaked", detail: `${status} holds ${leaked}: ${around(bytes, leaked)}` };
}

function unanswered({ wire, body }: FuzzRequest): Fault | null {
  if (wire !== null || (body?.length ?? 0) > LARGE) return null;
  return { kind: "unanswered", detail: "the connection was closed, or nothing came in a minute" };
}

function wrongProblem(status: number, media: string, bytes: Buffer): string | null {
  if (!media.startsWith("application/problem+json")) return bytes.toString().slice(0, 200);
  try {
    const problem = JSON.parse(bytes.toString()) as Record<string, unknown>;
    const missing = PROBLEM_MEMBERS.filter((name) => problem[name] === undefined);
    if (missing.length > 0) return `it lacks ${missing.join(", ")}`;
    return problem["status"] === status ? null : `it says ${String(problem["status"])}`;
  } catch {
    return "it cannot be read as JSON";
  }
}

/** Words that this caller may not read there. */
function forbidden({ caller, operation }: FuzzRequest): readonly string[] {
  const { kind, side } = caller;
  if (kind === "operator") return [];
  if (side === null) return (["A", "B"] as const).flatMap((it) => wordsOf(it));
  const other = side === "A" ? "B" : "A";
  return wordsOf(other, showsListings(caller, operation.path) ? ["key"] : []);
}

/** A brand gives notices of listings in every marketplace, and sees what it gives notice of. */
function showsListings({ kind }: FuzzCaller, path: string): boolean {
  return (kind === "brand" || kind === "agent") && /^\/v1\/(notices|notice-items)/.test(path);
}

function wordsOf(side: "A" | "B", without: readonly Writer[] = []): string[] {
  const writers: readonly Writer[] = ["brand", "agent", "seller", "key"];
  return writers.filter((it) => !without.includes(it)).map((writer) => canary(side, writer));
}

function around(bytes: Buffer, word: string): string {
  const at = bytes.indexOf(word);
  return bytes.subarray(Math.max(0, at - 120), at + 60).toString();
}
