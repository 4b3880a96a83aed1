import type { Context } from "../context.js";
import type { KeyActor, KeyScope } from "./actor.js";
import { secretHash } from "./tokens.js";

const KEY = /^tsk_[0-9a-f]{8}_[\w-]{43}$/;

/** How long a revoked key may still be taken, in every process, and so what a burst of calls saves. */
const REMEMBER_MS = 5_000;
const MOST_REMEMBERED = 1_000;
const NOTE_USE_MS = 60_000;

interface Known {
  readonly actor: KeyActor;
  readonly until: number;
}

const memories = new WeakMap<Context, Map<string, Known>>();

/** The program whose key this is; `null` when it is none, revoked or expired. */
export async function identifyKey(context: Context, key: string): Promise<KeyActor | null> {
  if (!KEY.test(key)) return null;
  const hash = secretHash(key);
  const now = context.clock();
  const memory = memoryOf(context);
  const known = memory.get(hash);
  // Not after `until`, and not before it by more than is remembered: the clock may have been set back.
  if (known !== undefined && known.until > now && known.until - now <= REMEMBER_MS) {
    return known.actor;
  }
  memory.delete(hash);
  const row = await readKey(context, hash);
  if (row?.marketplaceId == null) return null;
  const actor: KeyActor = {
    kind: "key",
    keyId: row.id,
    organisationId: row.organisationId,
    marketplace: row.marketplaceId,
    scopes: row.scopes as KeyScope[],
  };
  const ends = row.expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(row.expiresAt);
  remember(memory, hash, { actor, until: Math.min(now + REMEMBER_MS, ends) });
  if (row.lastUsedAt === null || Date.parse(row.lastUsedAt) <= now - NOTE_USE_MS) {
    noteUse(context, row.id);
  }
  return actor;
}

function readKey(context: Context, hash: string) {
  return context.store.transaction({ role: "auth" }, (tx) =>
    tx.db
      .selectFrom("apiKeys")
      .select(["id", "organisationId", "marketplaceId", "scopes", "expiresAt", "lastUsedAt"])
      .where("hash", "=", hash)
      .where("revokedAt", "is", null)
      .where((eb) => eb.or([eb("expiresAt", "is", null), eb("expiresAt", ">", tx.now)]))
      .executeTakeFirst(),
  );
}

/** Not waited for: the request goes on, and a use that is not noted is noted by the next one. */
function noteUse(context: Context, keyId: string): void {
  context.store
    .transaction(
      { role: "auth" },
      (tx) =>
        tx.db
          .updateTable("apiKeys")
          .set({ lastUsedAt: tx.now })
          .where("id", "=", keyId)
          .executeTakeFirst(),
      "bulk",
    )
    .catch((error: unknown) => {
      context.log.warn({ err: error, key: keyId }, "the use of an API key was not noted");
    });
}

function memoryOf(context: Context): Map<string, Known> {
  const memory = memories.get(context) ?? new Map<string, Known>();
  memories.set(context, memory);
  return memory;
}

function remember(memory: Map<string, Known>, hash: string, known: Known): void {
  memory.set(hash, known);
  if (memory.size <= MOST_REMEMBERED) return;
  const [oldest] = memory.keys();
  if (oldest !== undefined) memory.delete(oldest);
}
