import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { Book } from "../shop/book.js";
import { type Access, type Answer, type PushAnswer, pushListings } from "./client.js";
import { type Batch, nextBatch } from "./next-batch.js";

/** Touchstone takes a thousand listings in one request. */
const BATCH_LIMIT = 1000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;
const LONGEST_ASKED_PAUSE_MS = 60_000;
const TOO_LARGE = 413;
/** Refusals that say nothing of the request itself: it is in progress, or comes too often. */
const PASSING: ReadonlySet<number> = new Set([409, 429]);

export interface Pusher {
  /** There is something new to push. A pause after a failure goes on all the same. */
  readonly wake: () => void;
  /** Tries again at once. */
  readonly retry: () => void;
  readonly state: () => PushState;
  readonly stop: () => Promise<void>;
}

export interface PushState {
  /** Why the last try failed; `null` when it did not. */
  readonly fault: string | null;
  /** Tries that failed since the last that did not. */
  readonly failures: number;
}

export interface PusherParts {
  readonly book: Book;
  readonly clock: () => number;
  readonly publicUrl: () => string;
  /** `null` while the shop does not know Touchstone. */
  readonly access: () => Access | null;
}

/** Brings every change to Touchstone, in order, however long that is down. */
export function startPusher({ book, clock, publicUrl, access }: PusherParts): Pusher {
  const stopping = new AbortController();
  let pause = new AbortController();
  let resting = false;
  let state: PushState = { fault: null, failures: 0 };
  let limit = BATCH_LIMIT;
  /** A refusal is kept with its key and would be answered again, so the next try needs another. */
  let refusals = 0;

  const rest = async (ms: number | null) => {
    const signal = AbortSignal.any([pause.signal, stopping.signal]);
    resting = ms === null;
    // A pause that is broken off is over like any other.
    await sleep(ms ?? 2 ** 31 - 1, undefined, { signal, ref: false }).catch(() => {});
    resting = false;
    pause = new AbortController();
  };

  const pushOnce = async (to: Access, batch: Batch) => {
    const { listings, upTo, idempotencyKey } = batch;
    const key = refusals === 0 ? idempotencyKey : `${idempotencyKey}-${refusals}`;
    const answer = await pushListings(to, listings, key, stopping.signal);
    if (answer.ok) {
      refusals = 0;
      state = { fault: null, failures: 0 };
      const refused = refusedIn(answer.value, batch);
      await book.record({ kind: "pushed", upTo, refused, at: new Date(clock()).toISOString() });
      return;
    }
    state = { fault: answer.detail, failures: state.failures + 1 };
    if (isRefusal(answer.status)) refusals += 1;
    if (answer.status === TOO_LARGE && listings.length > 1) {
      limit = Math.ceil(listings.length / 2);
      return;
    }
    await rest(pauseAfter(answer, state.failures));
  };

  const run = async () => {
    while (!stopping.signal.aborted) {
      const to = access();
      const batch =
        to === null ? undefined : nextBatch(book.shop, { limit, publicUrl: publicUrl() });
      if (to === null || batch === undefined) await rest(null);
      else await pushOnce(to, batch);
    }
  };
  const running = run();
  // A failure is the journal's, which the book has told of; here it only ends the loop.
  running.catch(() => {});

  return {
    wake: () => {
      if (resting) pause.abort();
    },
    retry: () => pause.abort(),
    state: () => state,
    stop: async () => {
      stopping.abort();
      await running.catch(() => {});
    },
  };
}

function isRefusal(status: number | null): boolean {
  return status !== null && status >= 400 && status < 500 && !PASSING.has(status);
}

/** Longer after each failure; half of it by chance, so that many shops do not come at once. */
function pauseAfter(answer: Extract<Answer<PushAnswer>, { ok: false }>, failures: number): number {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures - 1, 10));
  const asked = Math.min((answer.retryAfter ?? 0) * 1000, LONGEST_ASKED_PAUSE_MS);
  return Math.max(asked, longest * (0.5 + Math.random() / 2));
}

const faultSchema = z.looseObject({ detail: z.string(), pointer: z.string().optional() });

function refusedIn(answer: PushAnswer, { listings }: Batch) {
  return answer.results.flatMap(({ index, error }) => {
    const id = listings[index]?.id;
    return id === undefined || error === undefined || error === null
      ? []
      : [{ id, detail: wordsOf(error) }];
  });
}

function wordsOf(error: unknown): string {
  if (typeof error === "string") return error;
  const fault = faultSchema.safeParse(error);
  if (!fault.success) return JSON.stringify(error);
  return `${fault.data.pointer ?? ""} ${fault.data.detail}`.trim();
}
