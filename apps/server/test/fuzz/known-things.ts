import { request } from "../support/request.js";
import type { ApiDocument, Operation } from "./api-document.js";
import { letsIn } from "./lets-in.js";
import { MARKETS, SELLERS, type Side } from "./names.js";
import type { FuzzCaller } from "./tenants.js";

/** Names that mean the same thing. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  case: ["requests", "cases", "caseId", "contests"],
  right: ["rights", "rightId"],
  rightId: ["rights", "rightId"],
  rightIds: ["rights", "rightId"],
  brand: ["brandId", "brands"],
  brandId: ["brandId", "brands"],
  item: ["items", "notice-items"],
  agentId: ["agentId"],
  document: ["files"],
  file: ["files"],
  files: ["files"],
  reference: ["files"],
  images: ["files"],
  key: ["files"],
  listing: ["listingId"],
  listingId: ["listingId"],
  snapshot: ["snapshotId"],
  accountManagerId: ["memberId"],
  except: ["requests"],
};
const MOST = 40;

/** Names of things that stand in the server, by whose side they are. */
export class KnownThings {
  readonly #lists = new Map<string, string[]>();
  readonly #hidden: ReadonlySet<string>;

  /** @param hidden ids of those who must stay, so that whoever is gone can be invited again */
  constructor(side: Side | null, hidden: readonly string[] = []) {
    this.#hidden = new Set(hidden);
    for (const one of side === null ? (["A", "B"] as const) : [side]) {
      this.add("marketplace", MARKETS[one]);
      this.add("seller", SELLERS[one]);
      for (const at of [0, 1, 2]) this.add("listingId", `L-${one}-${at}`);
      this.add("position", "0");
    }
  }

  add(name: string, value: string): void {
    if (this.#hidden.has(value)) return;
    const list = this.#lists.get(name) ?? [];
    if (!list.includes(value)) list.push(value);
    // The newest: what stands longest has been asked for most.
    this.#lists.set(name, list.slice(-MOST));
  }

  /** @param collection what the address names before it, for members that are just called `id` */
  of(name: string, collection = ""): readonly string[] {
    const names = name === "id" ? [collection] : [name, ...(ALIASES[name] ?? [])];
    return names.flatMap((it) => this.#lists.get(it) ?? []);
  }

  /** Keeps what the answer of an address names. */
  learnFrom(path: string, bytes: Buffer): void {
    try {
      this.learn(collectionOf(path), JSON.parse(bytes.toString()));
    } catch {
      // A table, a picture, nothing at all: there is nothing to learn from it.
    }
  }

  /** Keeps what a value names. */
  learn(collection: string, value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) this.learn(collection, item);
      return;
    }
    for (const [name, member] of Object.entries(value)) {
      if (typeof member === "string") this.#learnText(collection, name, member);
      else this.learn(name === "items" ? collection : name, member);
    }
  }

  #learnText(collection: string, name: string, text: string): void {
    if (text.length > 100) return;
    if (name === "id") this.add(collection === "declarations" ? "declarationId" : collection, text);
    else if (name.endsWith("Id")) this.add(name, text);
    else if (name === "version") this.add(name, text);
    if (/^[0-9a-f]{64}$/.test(text)) this.add("files", text);
  }
}

/** Asks every list, and the first of what it holds, as each caller of one side. */
export async function learnThings(
  url: string,
  { operations }: ApiDocument,
  callers: readonly FuzzCaller[],
  things: KnownThings,
): Promise<void> {
  const readable = operations.filter(({ method, path }) => method === "GET" && isPlain(path));
  for (const operation of readable.filter(({ path }) => !path.includes("{"))) {
    await ask(url, operation, callers, things);
  }
  for (const operation of readable.filter(({ path }) => path.includes("{"))) {
    await ask(url, operation, callers, things);
  }
}

function isPlain(path: string): boolean {
  return !["/v1/live", "/v1/openapi.json", "/v1/rights/export"].includes(path);
}

async function ask(
  url: string,
  operation: Operation,
  callers: readonly FuzzCaller[],
  things: KnownThings,
): Promise<void> {
  const caller = callers.find((it) => letsIn(operation.access, it));
  if (caller === undefined || operation.access.public) return;
  const path = fillPath(operation.path, (name, collection) => things.of(name, collection).at(-1));
  if (path === null) return;
  const { status, body } = await request(url, { path, headers: caller.headers });
  if (status < 300) things.learn(collectionOf(operation.path), body);
}

/** The last word of a path that is no parameter. */
function collectionOf(path: string): string {
  return path.split("/").findLast((part) => part !== "" && !part.startsWith("{")) ?? "";
}

/** A path with its parameters filled in, encoded; `null` where one is not known. */
export function fillPath(
  path: string,
  nameOf: (name: string, collection: string) => string | undefined,
): string | null {
  let before = "";
  const parts: string[] = [];
  for (const part of path.split("/")) {
    const name = /^\{(\w+)\}/.exec(part)?.[1];
    if (name === undefined) {
      parts.push(part);
      before = part;
      continue;
    }
    const value = nameOf(name, before);
    if (value === undefined) return null;
    parts.push(part.replace(/^\{\w+\}/, () => encodeURIComponent(value.toWellFormed())));
  }
  return parts.join("/");
}
