import type { ApiDocument, Operation, Parameter } from "./api-document.js";
import { bendBytes, bendJson, bendValue, type RawBody } from "./bend.js";
import { Chance } from "./chance.js";
import { HONEST_BODIES } from "./honest-bodies.js";
import { hostileText } from "./hostile-values.js";
import { fillPath, type KnownThings } from "./known-things.js";
import { letsIn } from "./lets-in.js";
import { makeValue, type Source } from "./make-value.js";
import { canary, type Side } from "./names.js";
import { sampleFile } from "./sample-files.js";
import type { FuzzCaller } from "./tenants.js";
import { bendWire } from "./wire.js";

export interface FuzzRequest {
  readonly index: number;
  readonly caller: FuzzCaller;
  readonly operation: Operation;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
  /** Whether who calls was changed too, so that a refusal says nothing of the caller's session. */
  readonly bentCaller: boolean;
  /** The request as bytes, where it is one that no client would send. */
  readonly wire: Buffer | null;
}

export interface FuzzWorld {
  readonly document: ApiDocument;
  readonly callers: readonly FuzzCaller[];
  readonly things: Readonly<Record<Side | "both", KnownThings>>;
}

const WORDS = ["satchel", "N0rv4ne bag", "Norvane", "北方", "it was sold to us", "x", "1/26"];
/** Whatever is sent: most are whole, or the parts behind the first check would never be reached. */
const BENT_BODY = 0.4;
const BENT_QUERY = 0.25;
const BENT_PATH = 0.12;

/** The request with this number: the same for the same seed and world. */
export function planRequest(world: FuzzWorld, seed: number, index: number): FuzzRequest {
  const chance = new Chance(seed * 1_000_003 + index);
  const operation = pickOperation(world, chance, index);
  const caller = pickCaller(world, chance, operation);
  const source = sourceOf(world, chance, operation, caller);
  const path = pathOf(operation, source, chance);
  const body = bodyOf(operation, source, chance);
  const bentCaller = chance.of(0.04);
  const headers = {
    ...headersOf(operation, source, chance),
    ...(body?.media == null ? {} : { "content-type": body.media }),
    ...(bentCaller ? strangeCredentials(chance, caller) : caller.headers),
    // Attempts are counted by address: each of these comes from another one.
    "x-forwarded-for": `203.0.113.${index % 250}, 198.51.${index % 200}.${index % 249}`,
  };
  const bytes = body?.bytes ?? null;
  const whole = { index, caller, operation, path, headers, body: bytes, bentCaller, wire: null };
  return chance.of(0.03) ? { ...whole, bentCaller: true, wire: bendWire(chance, whole) } : whole;
}

/**
 * What one side may ask with the names of the other: every address that is read, as every caller whom it lets in. By
 * themselves these requests are honest.
 *
 * @param kinds of callers, of members the administrators; all when left out
 */
export function planSweep(
  world: FuzzWorld,
  first: number,
  kinds?: readonly string[],
): FuzzRequest[] {
  const asked: FuzzRequest[] = [];
  for (const operation of world.document.operations.filter(({ method }) => method === "GET")) {
    for (const caller of world.callers) {
      const { side, kind, role } = caller;
      if (side === null || !letsIn(operation.access, caller)) continue;
      const isAsked = kinds?.includes(`${side} ${kind}`) && (role === null || role === "admin");
      if (kinds !== undefined && isAsked !== true) continue;
      const other = world.things[side === "A" ? "B" : "A"];
      const path = fillPath(operation.path, (name, within) => other.of(name, within).at(-1) ?? "0");
      const index = first + asked.length;
      const { headers } = caller;
      if (path === null) continue;
      const plain = { body: null, bentCaller: false, wire: null };
      asked.push({ index, caller, operation, path, headers, ...plain });
    }
  }
  return asked;
}

/** Every operation in turn, so that none depends on luck. */
function pickOperation({ document }: FuzzWorld, chance: Chance, index: number): Operation {
  const { operations } = document;
  if (chance.of(0.7)) return operations[index % operations.length] as Operation;
  return chance.pick(operations.filter(({ method }) => method !== "GET"));
}

function pickCaller({ callers }: FuzzWorld, chance: Chance, { access }: Operation): FuzzCaller {
  const letIn = callers.filter((caller) => letsIn(access, caller));
  return chance.pick(letIn.length > 0 && chance.of(0.85) ? letIn : callers);
}

function sourceOf(
  { things, document }: FuzzWorld,
  chance: Chance,
  operation: Operation,
  { side, writes }: FuzzCaller,
): Source & { readonly find: (name: string, collection: string) => string | undefined } {
  const other = side === "A" ? "B" : "A";
  const mark =
    side === null || writes === null || isPassedOn(operation) ? "" : canary(side, writes);
  function find(name: string, collection: string): string | undefined {
    const isOther = chance.of(0.15) && name !== "agentId";
    const pool = side === null ? things.both : things[isOther ? other : side];
    const values = pool.of(name, collection);
    return values.length === 0 ? undefined : chance.pick(values);
  }
  return {
    chance,
    document,
    find,
    known: (name) => find(name, ""),
    text: () => `${mark} ${chance.pick(WORDS)} ${chance.whole(1, 99)}`.trim(),
  };
}

/**
 * What comes by a public form is the operator's to pass on. Agents work for whoever authorises them by their id: their
 * name is no brand's, and one of the other side's, once authorised, may see what is there.
 */
function isPassedOn({ access, path }: Operation): boolean {
  return access.public === true || path === "/v1/agents";
}

type Finding = ReturnType<typeof sourceOf>;

function pathOf({ path, parameters }: Operation, source: Finding, chance: Chance): string {
  const bent = chance.of(BENT_PATH);
  const filled = fillPath(path, (name, collection) => {
    if (bent && chance.of(0.6)) return hostileText(chance).slice(0, 3_000);
    const known = source.find(name, collection);
    if (known !== undefined) return known;
    const parameter = parameters.find((it) => it.in === "path" && it.name === name);
    return String(makeValue(source, parameter?.schema ?? { type: "string" }, name));
  });
  const query = parameters.filter((it) => it.in === "query").flatMap((it) => inQuery(it, source));
  if (chance.of(0.05)) query.push(`${encode(hostileText(chance).slice(0, 50))}=1`);
  if (query.length > 0 && chance.of(0.05)) query.push(query[0] ?? "");
  const tail = query.length === 0 ? "" : `?${query.join("&")}`;
  return `${filled}${tail}`;
}

function inQuery({ name, required, schema }: Parameter, source: Finding): string[] {
  const { chance } = source;
  if (!required && chance.of(0.5)) return [];
  if (chance.of(BENT_QUERY)) return [`${name}=${encode(hostileText(chance).slice(0, 4_000))}`];
  if (chance.of(0.03)) return [`${name}[]=1`, `${name}[a]=2`];
  const value = makeValue(source, schema, name);
  const known = source.find(name, "");
  return [`${name}=${encode(String(known !== undefined && chance.of(0.5) ? known : value))}`];
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function headersOf({ parameters }: Operation, source: Finding, chance: Chance) {
  const headers: Record<string, string> = {};
  for (const { in: place, name, schema } of parameters) {
    if (place !== "header" || chance.of(0.5)) continue;
    const value = chance.of(0.7) ? String(makeValue(source, schema, name)) : hostileText(chance);
    headers[name] = plainHeader(value).slice(0, 2_000);
  }
  if (chance.of(0.05)) Object.assign(headers, chance.pick(STRANGE_HEADERS));
  return headers;
}

const STRANGE_HEADERS: readonly Readonly<Record<string, string>>[] = [
  { "content-encoding": "gzip" },
  { expect: "100-continue" },
  { range: "bytes=0-,1-,2-,3-" },
  { "if-none-match": '"*"', "if-modified-since": "never" },
  { accept: "*/*;q=nan" },
  { origin: "https://elsewhere.test" },
  { "x-http-method-override": "DELETE" },
  { "accept-language": "../../zh" },
  { "x-request-id": "a\tb" },
];

/** Nobody's, another organisation's, or nonsense. */
function strangeCredentials(chance: Chance, { headers }: FuzzCaller): Record<string, string> {
  return chance.pick<Record<string, string>>([
    { authorization: "Bearer " },
    { authorization: `Bearer ${plainHeader(hostileText(chance)).slice(0, 4_000)}` },
    { authorization: "Basic YTpi" },
    { cookie: "a=b; =; ;;; __proto__=1; touchstone=%ff" },
    { ...headers, "touchstone-organisation": "00000000-0000-7000-8000-000000000000" },
    { ...headers, "touchstone-organisation": plainHeader(hostileText(chance)).slice(0, 500) },
    { ...headers, origin: "null" },
  ]);
}

/** What a client can send in a header at all. */
function plainHeader(text: string): string {
  return text.replace(/[^\t\x20-\x7e\x80-\xff]/g, "?");
}

function bodyOf(
  { method, path, bodies }: Operation,
  source: Finding,
  chance: Chance,
): RawBody | null {
  const media = Object.keys(bodies);
  if (media.length === 0) {
    if (method === "GET" || chance.of(0.9)) return null;
    return bendJson(chance, { nothing: "is taken here" });
  }
  const chosen = chance.pick(media);
  const bent = chance.of(BENT_BODY);
  if (chosen !== "application/json") {
    const bytes = sampleFile(chance, chosen, source.text());
    const told = bent && chance.of(0.2) ? chance.pick(media) : chosen;
    return { media: told, bytes: bent ? bendBytes(chance, bytes) : bytes };
  }
  const honest = HONEST_BODIES[`${method} ${path}`];
  const value =
    honest !== undefined && chance.of(0.6)
      ? honest(source)
      : makeValue(source, bodies[chosen] ?? {});
  if (!bent) return { media: chosen, bytes: Buffer.from(JSON.stringify(value) ?? "") };
  return bendJson(chance, chance.of(0.8) ? bendValue(chance, value) : value);
}
