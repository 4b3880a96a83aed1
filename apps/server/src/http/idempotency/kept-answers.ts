import type { Context } from "../../context.js";
import { failed, type Result } from "../../failures/failure.js";
import type { Scope, Tx } from "../../store/store.js";
import type { Instant } from "../../store/tables.js";

const SCOPE: Scope = { role: "jobs", job: "idempotency" };
const KEPT_MS = 24 * 3_600_000;
/** After this the process that worked on a request is taken for dead. */
const ABANDONED_MS = 60_000;

/** One request as its caller names it. */
export interface KeyedRequest {
  readonly caller: string;
  readonly key: string;
  /** Method and pattern of the route. */
  readonly route: string;
  readonly hash: string;
}

export interface KeptAnswer {
  readonly status: number;
  readonly contentType: string;
  /** Byte for byte what was sent; jsonb alone would change the order of members. */
  readonly text: string;
}

/** `started` names this try: only it may keep the answer or give the key back. */
export type Claim =
  | { readonly kind: "run"; readonly started: Instant }
  | { readonly kind: "replay"; readonly answer: KeptAnswer };

/** Takes the key for this request, or finds what was answered to the same one. */
export function claim(context: Context, request: KeyedRequest): Promise<Result<Claim>> {
  return transaction(context, async (tx) => {
    const { caller, key } = request;
    const inserted = await tx.db
      .insertInto("idempotencyKeys")
      .values({
        caller,
        key,
        ...freshRow(tx, request),
      })
      .onConflict((conflict) => conflict.columns(["caller", "key"]).doNothing())
      .returning("createdAt")
      .executeTakeFirst();
    if (inserted !== undefined) return run(tx.now);
    const row = await tx.db
      .selectFrom("idempotencyKeys")
      .select(["requestHash", "status", "body", "createdAt", "expiresAt"])
      .where("caller", "=", caller)
      .where("key", "=", key)
      .forUpdate()
      .executeTakeFirst();
    // It was given back between the two statements: as if it was still being worked on.
    if (row === undefined) return inProgress(1);
    if (row.expiresAt <= tx.now) return takeOver(tx, request);
    if (row.requestHash !== request.hash) {
      return failed(
        "idempotency_conflict",
        "Use a new Idempotency-Key for a request that is not the same as the one before.",
      );
    }
    if (row.status !== null) {
      const { contentType, text } = row.body as Omit<KeptAnswer, "status">;
      return {
        ok: true,
        value: { kind: "replay", answer: { status: row.status, contentType, text } },
      };
    }
    const age = Date.parse(tx.now) - Date.parse(row.createdAt);
    return age >= ABANDONED_MS ? takeOver(tx, request) : inProgress((ABANDONED_MS - age) / 1_000);
  });
}

/** Keeps what is about to be sent, so that the same request gets it again. */
export async function keep(
  context: Context,
  request: KeyedRequest,
  started: Instant,
  kept: KeptAnswer,
): Promise<void> {
  const { status, contentType, text } = kept;
  await transaction(context, (tx) =>
    tx.db
      .updateTable("idempotencyKeys")
      .set({ status, body: JSON.stringify({ contentType, text }) })
      .where("caller", "=", request.caller)
      .where("key", "=", request.key)
      .where("createdAt", "=", started)
      .where("status", "is", null)
      .execute(),
  );
}

/** Gives the key back after an answer that is not final, so that the request can come again. */
export async function giveBack(
  context: Context,
  request: KeyedRequest,
  started: Instant,
): Promise<void> {
  await transaction(context, (tx) =>
    tx.db
      .deleteFrom("idempotencyKeys")
      .where("caller", "=", request.caller)
      .where("key", "=", request.key)
      .where("createdAt", "=", started)
      .where("status", "is", null)
      .execute(),
  );
}

/** Somebody waits for it, unlike for other work of the house. */
function transaction<T>(context: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
  return context.store.transaction(SCOPE, work, "interactive");
}

async function takeOver(tx: Tx, request: KeyedRequest): Promise<Result<Claim>> {
  await tx.db
    .updateTable("idempotencyKeys")
    .set(freshRow(tx, request))
    .where("caller", "=", request.caller)
    .where("key", "=", request.key)
    .execute();
  return run(tx.now);
}

function freshRow(tx: Tx, request: KeyedRequest) {
  return {
    route: request.route,
    requestHash: request.hash,
    status: null,
    body: null,
    createdAt: tx.now,
    expiresAt: new Date(Date.parse(tx.now) + KEPT_MS).toISOString(),
  };
}

function run(started: Instant): Result<Claim> {
  return { ok: true, value: { kind: "run", started } };
}

function inProgress(seconds: number): Result<Claim> {
  return failed("idempotency_in_progress", "Wait for the answer to the first request.", {
    // The first one is most likely done long before it would be taken for dead.
    retryAfter: Math.min(seconds, 2),
  });
}
