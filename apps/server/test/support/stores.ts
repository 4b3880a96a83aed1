import { execFile } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import { describe, inject } from "vitest";
import type { Clock } from "../../src/context.js";
import { Signals } from "../../src/signals/signals.js";
import { readMigrations } from "../../src/store/migrate.js";
import { openStore } from "../../src/store/open-store.js";
import type { Store } from "../../src/store/store.js";
import { oncePerRun } from "./once-per-run.js";
import { POSTGRES_MISSING, startCluster } from "./postgres-cluster.js";

export type StoreKind = Store["kind"];

const CACHE = fileURLToPath(
  new URL("../../../../node_modules/.cache/touchstone-stores/", import.meta.url),
);
const PGLITE = join(
  dirname(createRequire(import.meta.url).resolve("@electric-sql/pglite")),
  "pglite.wasm",
);
const SERVER_PACKAGE = new URL("../../package.json", import.meta.url);

const STORE_KINDS: readonly StoreKind[] = ["pglite", "postgres"];

export interface TestStore {
  readonly store: Store;
  readonly signals: Signals;
  /** `null` for the embedded store. */
  readonly databaseUrl: string | null;
  /** Empty for PostgreSQL; goes when the store is closed. */
  readonly dataFolder: string;
  close(): Promise<void>;
}

/** The same tests on both stores. Without PostgreSQL's programs its tests are skipped, and their title says why. */
export function describeOnStores(
  title: string,
  body: (kind: StoreKind) => void,
  kinds: readonly StoreKind[] = STORE_KINDS,
): void {
  for (const kind of kinds) {
    const missing = kind === "postgres" ? POSTGRES_MISSING : null;
    const reason = missing === null ? "" : `: skipped, as ${missing}`;
    describe.skipIf(missing !== null)(`${title} (${kind}${reason})`, () => body(kind));
  }
}

/** An empty store of its own, its tables up to date. */
export async function openTestStore(
  kind: StoreKind,
  options: { readonly clock?: Clock } = {},
): Promise<TestStore> {
  if (kind === "pglite") await holdCompiled();
  const dataFolder = await mkdtemp(join(inject("serverRunFolder"), "store-"));
  const database = kind === "postgres" ? await createTestDatabase({ migrated: true }) : null;
  if (!database) await fillDataFolder(dataFolder);
  const databaseUrl = database?.url ?? null;
  const signals = new Signals();
  const clock = options.clock ?? Date.now;
  const store = await openStore({ databaseUrl, dataFolder, clock, signals, connections: 10 });
  return {
    store,
    signals,
    databaseUrl,
    dataFolder,
    close: async () => {
      await store.close();
      await database?.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Left out by the types of node. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

let compiled: Promise<object> | undefined;

/** V8 gives every thread what it has compiled from the same bytes, as long as something holds it. */
async function holdCompiled(): Promise<void> {
  compiled ??= readFile(PGLITE).then((bytes) => WebAssembly.compile(bytes));
  await compiled;
}

/** Puts an embedded database with its tables there, for whoever opens the folder: to make one takes seconds. */
export async function fillDataFolder(dataFolder: string): Promise<void> {
  await copyFiles(await preparedFolder(), dataFolder);
}

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database in this run's PostgreSQL: with the tables, or empty. */
export async function createTestDatabase(options: {
  readonly migrated: boolean;
}): Promise<TestDatabase> {
  if (POSTGRES_MISSING !== null) throw new Error(POSTGRES_MISSING);
  const server = await sharedServer();
  const template = options.migrated ? await preparedTemplate(server) : "template1";
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await administer(server, `create database ${name} template ${template}`);
  return {
    url: `${server}/${name}`,
    drop: () => administer(server, `drop database ${name} with (force)`),
  };
}

function sharedServer(): Promise<string> {
  const folder = inject("serverRunFolder");
  return oncePerRun(folder, "postgres", () => startCluster(folder, inject("serverRunProcess")));
}

function preparedTemplate(server: string): Promise<string> {
  return oncePerRun(inject("serverRunFolder"), "template", async () => {
    const name = "prepared";
    await administer(server, `create database ${name}`);
    await openAndClose(`${server}/${name}`, inject("serverRunFolder"));
    return name;
  });
}

/** Kept from run to run, as the embedded database takes seconds to make; made anew when what it holds changes. */
function preparedFolder(): Promise<string> {
  return oncePerRun(inject("serverRunFolder"), "pglite", async () => {
    const kept = join(CACHE, await contentHash());
    const fresh = join(inject("serverRunFolder"), "prepared");
    if (existsSync(kept)) {
      await copyFiles(kept, fresh);
      return fresh;
    }
    await openAndClose(null, fresh);
    await rm(CACHE, { recursive: true, force: true });
    // Beside its place first: what is there under the final name is always whole.
    const copy = `${kept}-${process.pid}`;
    await copyFiles(fresh, copy);
    await rename(copy, kept).catch(ifAnotherRunWasFaster);
    return fresh;
  });
}

/** By the system's program: node's own `cp` takes six times as long for a thousand files, over a second here. */
async function copyFiles(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  await promisify(execFile)("cp", ["-R", `${from}/.`, to]);
}

async function contentHash(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(SERVER_PACKAGE, "utf8"));
  const content = JSON.stringify([dependencies, await readMigrations()]);
  return createHash("sha256").update(content).digest("hex");
}

function ifAnotherRunWasFaster(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
}

async function openAndClose(databaseUrl: string | null, dataFolder: string): Promise<void> {
  const signals = new Signals();
  const store = await openStore({ databaseUrl, dataFolder, clock: Date.now, signals });
  await store.close();
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
