import { pino } from "pino";
import type { Actor } from "../../src/access/actor.js";
import type { Clock, Context } from "../../src/context.js";
import { done, failed } from "../../src/failures/failure.js";
import { buildApp } from "../../src/http/app.js";
import type { Api, RegisterRoutes } from "../../src/http/route.js";
import { createFolderObjectStore } from "../../src/objects/folder-object-store.js";
import { createOutbound } from "../../src/outbound/create-outbound.js";
import { createSealer } from "../../src/secrets/create-sealer.js";
import { testConfig } from "../support/server.js";
import { openTestStore, type StoreKind } from "../support/stores.js";

export interface TestContext {
  readonly context: Context;
  close(): Promise<void>;
}

export async function openTestContext(kind: StoreKind, clock: Clock): Promise<TestContext> {
  const { store, signals, dataFolder, close } = await openTestStore(kind, { clock });
  const config = { ...testConfig(dataFolder), publicUrl: "https://ip.example.com" };
  const context = {
    config,
    store,
    clock,
    signals,
    objects: createFolderObjectStore(dataFolder),
    outbound: createOutbound(config),
    sealer: createSealer(config.secret),
    log: pino({ level: "silent" }),
  };
  return { context, close };
}

/** The server around `areas` only, where callers say who they are: see `as`. */
export function buildTestApp(
  context: Context,
  areas: readonly RegisterRoutes[],
  rateLimits = false,
): Promise<Api> {
  return buildApp(context, areas, {
    rateLimits,
    identify: async (_context, { authorization, cookie }) => {
      const said = authorization ?? decodeURIComponent(cookie ?? "null");
      if (said === "Bearer broken") return failed("not_signed_in", "This key ended.");
      return done(JSON.parse(said) as Actor | null);
    },
  });
}

/** Headers of a program or seller. */
export function as(actor: Actor): Record<string, string> {
  return { authorization: JSON.stringify(actor) };
}

/** Headers of a browser, which sends its cookie whatever page asks it to. */
export function byCookie(actor: Actor): Record<string, string> {
  return { cookie: encodeURIComponent(JSON.stringify(actor)) };
}

export const REVIEWER: Actor = {
  kind: "member",
  memberId: "m1",
  userId: "u1",
  role: "reviewer",
  organisation: { id: "o1", kind: "operator" },
  secondFactor: true,
};
export const KEY: Actor = {
  kind: "key",
  keyId: "k1",
  organisationId: "o1",
  marketplace: "north",
  scopes: ["listings:write"],
};
export const SELLER: Actor = { kind: "seller", marketplace: "north", seller: "s1" };
