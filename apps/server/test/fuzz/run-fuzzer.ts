import type { KeyScope } from "../../src/access/actor.js";
import { expectStatus } from "../support/people.js";
import { request } from "../support/request.js";
import type { TestServer } from "../support/server.js";
import { readDocument } from "./api-document.js";
import { type Fault, judgeAnswer } from "./judge-answer.js";
import { KnownThings, learnThings } from "./known-things.js";
import { canary } from "./names.js";
import { type FuzzRequest, type FuzzWorld, planRequest, planSweep } from "./plan-request.js";
import { type FuzzAnswer, sendRequest } from "./send-request.js";
import { shrinkRequest } from "./shrink-request.js";
import { type FuzzCaller, openTenants } from "./tenants.js";

export interface FuzzOptions {
  readonly seed: number;
  readonly requests: number;
  /** The only request to send, as a report names it. */
  readonly only?: number;
}

export interface FuzzReport {
  readonly sent: number;
  readonly operations: number;
  /** Operations that never answered anybody with success. */
  readonly neverWell: readonly string[];
  /** Answers that held words of the caller's own side: what must not be seen by others was there to be seen. */
  readonly ownWords: Readonly<Record<string, number>>;
  /** How often each status came, by its first digit; 0 for a connection that was closed. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Answers by the kind of caller: all, and those that went well. */
  readonly callers: Readonly<Record<string, { readonly all: number; readonly well: number }>>;
  /** Of each operation and kind of fault the first, as small as it was found. */
  readonly faults: readonly string[];
}

/** How often it is looked at what stands in the server, and at who is still signed in. */
const ROUND = 500;
const LAST_WRONG = 20;
/** From so many requests on every caller of both sides asks for what is the other's. */
const LONG = 2_000;

/** Sends hostile requests as every kind of caller, one after the other. */
export async function runFuzzer(server: TestServer, options: FuzzOptions): Promise<FuzzReport> {
  const { seed, requests, only } = options;
  const document = await readDocument(server.url);
  const { callers, keepers } = await openTenants(server, scopesOf(document.operations));
  const world: FuzzWorld = {
    document,
    callers,
    things: {
      A: new KnownThings("A", keepers),
      B: new KnownThings("B", keepers),
      both: new KnownThings(null, keepers),
    },
  };
  await giveFiles(server.url, world);
  await learn(server.url, world);
  const tally = new Tally();
  const faults = new Map<string, string>();
  const [first, end] = only === undefined ? [0, requests] : [only, only + 1];
  async function ask(asked: FuzzRequest): Promise<void> {
    if (faults.size >= LAST_WRONG) return;
    const answer = await sendRequest(server.url, asked);
    tally.count(asked, answer);
    const fault = judgeAnswer(asked, answer);
    const { side } = asked.caller;
    if (answer.status < 300 && side !== null && asked.operation.path !== "/v1/live") {
      for (const known of [world.things[side], world.things.both]) {
        known.learnFrom(asked.operation.path, answer.bytes);
      }
    }
    if (fault !== null) await keep(server.url, faults, { asked, fault, seed });
    if (answer.status === 401 && !asked.bentCaller && asked.caller.kind !== "nobody") {
      asked.caller.headers = await asked.caller.renew();
    }
  }
  const isLong = requests > LONG;
  for (let index = first; index < end; index += 1) {
    if (isLong && index % ROUND === ROUND - 1) await learn(server.url, world);
    await ask(planRequest(world, seed, index));
  }
  if (only === undefined) {
    await learn(server.url, world);
    const kinds = isLong ? undefined : ["A brand", "A seller", "A key", "A agent"];
    for (const asked of planSweep(world, end, kinds)) await ask(asked);
  }
  return { ...tally.report(document.operations), faults: [...faults.values()] };
}

async function learn(url: string, { document, callers, things }: FuzzWorld): Promise<void> {
  for (const caller of callers) await keepAlive(url, caller);
  for (const side of ["A", "B"] as const) {
    const own = callers.filter((it) => it.side === side);
    await learnThings(url, document, own, things[side]);
    await learnThings(url, document, own, things.both);
  }
  const operators = callers.filter(({ kind }) => kind === "operator");
  await learnThings(url, document, operators, things.both);
}

/** A caller whose own requests took its session or its role comes back. */
async function keepAlive(url: string, caller: FuzzCaller): Promise<void> {
  const path = { seller: "/v1/seller/cases", key: null, nobody: null }[caller.kind as string];
  if (path === null) return;
  const { status, body } = await request(url, { path: path ?? "/v1/me", headers: caller.headers });
  if (status === 200 && (caller.kind === "seller" || body.member?.role === caller.role)) return;
  caller.headers = await caller.renew();
}

/** Every side has files of its own before anything is sent. */
async function giveFiles(url: string, { callers, things }: FuzzWorld): Promise<void> {
  for (const { side, writes, headers, role, kind } of callers) {
    if (side === null || writes === null || kind === "key" || role === "read_only") continue;
    const answer = await request(url, {
      path: "/v1/files",
      body: Buffer.from(`%PDF-1.4 ${canary(side, writes)}`),
      headers: { ...headers, "content-type": "application/pdf" },
    });
    const { key } = expectStatus(answer, 201).body;
    for (const known of [things[side], things.both]) known.add("files", key);
    if (writes === "seller") continue;
    const declaration = await request(url, { path: "/v1/declarations", headers });
    const body = { kind: "good_faith", version: declaration.body.good_faith.version };
    const signed = await request(url, { path: "/v1/declarations", body, headers });
    for (const known of [things[side], things.both]) known.add("declarationId", signed.body.id);
  }
}

function scopesOf(operations: readonly FuzzRequest["operation"][]): readonly KeyScope[] {
  const scopes = operations.flatMap(({ access }) => (access.key === undefined ? [] : [access.key]));
  return [...new Set(scopes)].sort((a, b) => (a < b ? -1 : 1));
}

interface Found {
  readonly asked: FuzzRequest;
  readonly fault: Fault;
  readonly seed: number;
}

async function keep(url: string, faults: Map<string, string>, { asked, fault, seed }: Found) {
  const { method, path } = asked.operation;
  // What no route has seen is the same for all.
  const name = `${fault.kind} ${asked.wire === null ? `${method} ${path}` : fault.detail}`;
  if (faults.has(name)) return;
  const small = await shrinkRequest(asked, async (smaller) => {
    return judgeAnswer(smaller, await sendRequest(url, smaller))?.kind === fault.kind;
  });
  faults.set(name, describeFault({ asked: small, fault, seed }));
}

function describeFault({ asked, fault, seed }: Found): string {
  const { caller, operation, path, headers, body, wire, index } = asked;
  const shown = Object.entries(headers)
    .filter(([name]) => !["cookie", "authorization", "x-forwarded-for", "origin"].includes(name))
    .map(([name, value]) => `${name}: ${value.slice(0, 200)}`);
  return [
    `${fault.kind}: ${operation.method} ${operation.path} as ${caller.name}`,
    `  answer   ${fault.detail}`,
    wire === null
      ? `  request  ${operation.method} ${path.slice(0, 600)} ${shown.join("; ")}`
      : `  wire     ${JSON.stringify(
          wire
            .toString("latin1")
            .replace(/(cookie|authorization): [^\r]*/g, "$1: …")
            .slice(0, 600),
        )}`,
    ...(body === null ? [] : [`  body     ${escaped(body.toString().slice(0, 900))}`]),
    `  again    script/faults routes --seed ${seed} --only ${index}`,
  ].join("\n");
}

function escaped(text: string): string {
  return text.replace(/[^ -~]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

class Tally {
  readonly #statuses: Record<string, number> = {};
  readonly #callers: Record<string, { all: number; well: number }> = {};
  readonly #ownWords: Record<string, number> = {};
  readonly #succeeded = new Set<string>();
  #sent = 0;

  count({ caller, operation }: FuzzRequest, { status, bytes }: FuzzAnswer): void {
    this.#sent += 1;
    const digit = String(Math.floor(status / 100));
    this.#statuses[digit] = (this.#statuses[digit] ?? 0) + 1;
    const mine = this.#callers[caller.name] ?? { all: 0, well: 0 };
    mine.all += 1;
    if (status >= 200 && status < 300) {
      mine.well += 1;
      this.#succeeded.add(nameOf(operation));
    }
    this.#callers[caller.name] = mine;
    if (caller.side === null || !bytes.includes(`kanari${caller.side}`)) return;
    this.#ownWords[caller.side] = (this.#ownWords[caller.side] ?? 0) + 1;
  }

  report(operations: readonly FuzzRequest["operation"][]) {
    const names = operations.map(nameOf);
    return {
      sent: this.#sent,
      operations: names.length,
      neverWell: names.filter((name) => !this.#succeeded.has(name)),
      statuses: this.#statuses,
      callers: this.#callers,
      ownWords: this.#ownWords,
    };
  }
}

function nameOf({ method, path }: FuzzRequest["operation"]): string {
  return `${method} ${path}`;
}
