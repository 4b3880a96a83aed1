import { randomBytes } from "node:crypto";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import { newSecret, secretHash } from "../../access/tokens.js";
import type { Context } from "../../context.js";
import { instantAfter } from "../../delivery/instant-after.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type KeyItem, keyItem } from "./key-item.js";

const HOUR = 60 * 60_000;

/**
 * Makes a key for the same marketplace and scopes in the place of one that is in force. The old one works for
 * `overlapHours` more, and then ends. A key that was to end ends when it was to: rotation makes no key live longer.
 */
export async function rotateKey(
  context: Context,
  actor: MemberActor,
  keyId: string,
  overlapHours: number,
): Promise<Result<KeyItem & { readonly key: string }>> {
  const prefix = randomBytes(4).toString("hex");
  const key = `tsk_${prefix}_${newSecret()}`;
  return context.store.transaction(memberScope(actor), async (tx) => {
    const old = await tx.db
      .selectFrom("apiKeys")
      .select(["id", "marketplaceId", "name", "scopes", "expiresAt", "revokedAt"])
      .where("id", "=", keyId)
      .where("organisationId", "=", actor.organisation.id)
      .forUpdate()
      .executeTakeFirst();
    if (old === undefined) return failed("not_found", "Your organisation has no key with this id.");
    if (old.revokedAt !== null || (old.expiresAt !== null && old.expiresAt <= tx.now)) {
      return failed("illegal_move", "This key has ended; make a new one.");
    }
    const replaced = await tx.db
      .selectFrom("apiKeys")
      .select("id")
      .where("replaces", "=", old.id)
      .executeTakeFirst();
    if (replaced !== undefined) {
      return failed("illegal_move", "Another key took the place of this one already.");
    }
    const endsAt = instantAfter(tx.now, overlapHours * HOUR);
    await tx.db
      .updateTable("apiKeys")
      .set({ expiresAt: old.expiresAt !== null && old.expiresAt < endsAt ? old.expiresAt : endsAt })
      .where("id", "=", old.id)
      .execute();
    const row = {
      id: tx.newId(),
      organisationId: actor.organisation.id,
      marketplaceId: old.marketplaceId,
      name: old.name,
      prefix,
      hash: secretHash(key),
      scopes: old.scopes,
      createdBy: actor.memberId,
      createdAt: tx.now,
      expiresAt: old.expiresAt,
      lastUsedAt: null,
      revokedAt: null,
      replaces: old.id,
    };
    await tx.db.insertInto("apiKeys").values(row).execute();
    return done({ ...keyItem(row), key });
  });
}
