import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { readSettings, type Settings } from "../../src/settings.js";
import { startMarket } from "../../src/start-market.js";
import { SECRET } from "./events.js";
import { newFolder } from "./folders.js";

const PROGRAM = fileURLToPath(new URL("../../bin/sample-market.mjs", import.meta.url));

function settingsOf(options: Readonly<Record<string, string>> = {}): Settings {
  const asked = readSettings(flagsOf({ data: newFolder(), secret: SECRET, ...options }), {});
  if (asked.kind !== "start") throw new Error("these settings start nothing");
  return asked.settings;
}

/** A shop within the process of the tests, closed after the test. */
export async function openShop(options: Readonly<Record<string, string>> = {}) {
  const shop = await startMarket(settingsOf({ listings: "12", ...options }), (error) => {
    throw error;
  });
  onTestFinished(shop.stop);
  return shop;
}

export interface ShopProcess {
  readonly address: string;
  readonly child: ChildProcess;
  /** Ends it without a word of warning. */
  readonly kill: () => Promise<void>;
}

/** A shop in a process of its own. */
export async function spawnShop(options: Readonly<Record<string, string>>): Promise<ShopProcess> {
  const child = spawnProgram(flagsOf({ secret: SECRET, listings: "12", ...options }));
  const ended = once(child, "exit");
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(kill);
  const complaints = text(child.stderr);
  for await (const line of createInterface(child.stdout)) {
    const { address } = JSON.parse(line) as { address: string };
    return { address, child, kill };
  }
  throw new Error(`the shop did not open: ${await complaints}`);
}

export function spawnProgram(flags: readonly string[]) {
  if (!existsSync(new URL("../../dist/main.js", import.meta.url))) {
    throw new Error("these tests run the built program: build it first");
  }
  return spawn(process.execPath, [PROGRAM, ...flags], { stdio: ["ignore", "pipe", "pipe"] });
}

function flagsOf(options: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(options).map(([name, value]) => `--${name}=${value}`);
}

export interface SeenListing {
  readonly id: string;
  readonly title: string;
  readonly seller: string;
  readonly state: string;
  readonly onShelf: boolean;
  readonly lastSequence: number;
  readonly timesApplied: number;
  readonly statements: number;
  readonly push: string;
}

export interface SeenState {
  readonly open: boolean;
  readonly push: { readonly waiting: number; readonly fault: string | null };
  readonly deliveries: Readonly<Record<string, number>>;
  readonly appliedByDelivery: Readonly<Record<string, number>>;
  readonly listings: readonly SeenListing[];
}

export async function stateOf(address: string): Promise<SeenState> {
  const response = await fetch(`${address}/control/state`);
  return (await response.json()) as SeenState;
}

export async function listingIn(address: string, id: string): Promise<SeenListing | undefined> {
  return (await stateOf(address)).listings.find((listing) => listing.id === id);
}

export function post(address: string, path: string, body?: object, headers = {}) {
  return fetch(`${address}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: body === undefined ? headers : { "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

export function postForm(address: string, path: string, fields: Record<string, string>) {
  return fetch(`${address}${path}`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(fields),
  });
}
