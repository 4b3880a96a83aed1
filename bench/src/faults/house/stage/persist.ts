import { setTimeout as pause } from "node:timers/promises";
import type { Answered, Asked, Caller } from "../../../house/caller.js";

const AGAIN_AFTER = 250;
const PATIENCE = 20_000;
/** What a caller has to try again, as every client of an API does. */
const PASSES = new Set([408, 425, 429]);
/** A request with this key was begun, and its answer is not there: for up to a minute after a sudden death. */
const BEGUN = "idempotency_in_progress";

export interface Persistence {
  /** How often it had to be asked before there was an answer. */
  readonly tries: number;
  readonly answer: Answered;
}

/** Asks until there is an answer that is none of a server in trouble. */
export async function persist(caller: Caller, asked: Asked): Promise<Persistence> {
  for (let tries = 1; ; tries += 1) {
    const answer = await caller.ask({ patience: PATIENCE, ...asked }).catch(() => null);
    if (answer !== null && !passes(answer)) return { tries, answer };
    await pause(AGAIN_AFTER);
  }
}

function passes({ status, text }: Answered): boolean {
  return status >= 500 || PASSES.has(status) || (status === 409 && text.includes(BEGUN));
}

/** The same where only success will do. */
export async function persistWell<T>(caller: Caller, asked: Asked): Promise<T> {
  const { answer } = await persist(caller, asked);
  if (answer.status >= 300) {
    throw new Error(`${asked.method ?? "GET"} ${asked.path}: ${answer.status} ${answer.text}`);
  }
  return (answer.text === "" ? {} : JSON.parse(answer.text)) as T;
}
