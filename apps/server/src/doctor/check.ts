import type { Config } from "../config/config.js";
import type { Clock } from "../context.js";
import type { ObjectStore } from "../objects/object-store.js";
import type { Store, Tx } from "../store/store.js";
import type { Finding } from "./finding.js";

/** What only a running server knows of itself. */
export interface RunningParts {
  /** Names of the workers, each with whether it runs. */
  workers(): Readonly<Record<string, boolean>>;
  /** The version of the rights that screening judges by; `null` where nothing is screened here. */
  liveRights(): Promise<number | null>;
}

/** What is examined. */
export interface Patient {
  readonly config: Config;
  readonly clock: Clock;
  readonly objects: ObjectStore;
  /** `null` when there is none, or it does not answer. */
  readonly store: Store | null;
  /** `null` when the command itself has opened the store. */
  readonly running: RunningParts | null;
}

/** One thing to look at. */
export interface Check {
  readonly name: string;
  /** What it needs to be there; without it the check is skipped, and says so. */
  readonly needs: "nothing" | "database" | "tables" | "running server";
  /** Rejects when it cannot be done; a finding is no reason to reject. */
  look(patient: Patient): Promise<readonly Finding[]>;
}

/** Reads in one short transaction that nobody waits for. */
export async function reading<T>({ store }: Patient, read: (tx: Tx) => Promise<T>): Promise<T> {
  if (store === null) throw new Error("there is no database to read");
  return store.transaction({ role: "jobs", job: "doctor" }, read, "bulk");
}

export const MINUTE = 60;

export function minutesOf(seconds: number): number {
  return Math.floor(seconds / MINUTE);
}
