import { randomBytes } from "node:crypto";
import type { KeyScope, MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import { newSecret, secretHash } from "../../access/tokens.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Instant } from "../../store/tables.js";
import { type KeyItem, keyItem } from "./key-item.js";

export interface NewKey {
  readonly name: string;
  readonly marketplace: string;
  readonly scopes: readonly KeyScope[];
  readonly expiresAt?: Instant | undefined;
}

/** Makes a key for one marketplace. `key` is in this answer and nowhere else. */
export async function createKey(
  context: Context,
  actor: MemberActor,
  wanted: NewKey,
): Promise<Result<KeyItem & { readonly key: string }>> {
  const prefix = randomBytes(4).toString("hex");
  const key = `tsk_${prefix}_${newSecret()}`;
  return context.store.transaction(memberScope(actor), async (tx) => {
    const marketplace = await tx.db
      .selectFrom("marketplaces")
      .select("id")
      .where("id", "=", wanted.marketplace)
      .executeTakeFirst();
    if (marketplace === undefined) {
      return failed("not_found", "There is no marketplace with this id.");
    }
    const expiresAt =
      wanted.expiresAt === undefined ? null : new Date(Date.parse(wanted.expiresAt)).toISOString();
    if (expiresAt !== null && expiresAt <= tx.now) {
      return failed("invalid_request", "Let the key end later than now.", {
        parts: [{ pointer: "/expiresAt", code: "past", detail: "is over already" }],
      });
    }
    const row = {
      id: tx.newId(),
      organisationId: actor.organisation.id,
      marketplaceId: wanted.marketplace,
      name: wanted.name,
      prefix,
      hash: secretHash(key),
      scopes: [...new Set(wanted.scopes)],
      createdBy: actor.memberId,
      createdAt: tx.now,
      expiresAt,
      lastUsedAt: null,
      revokedAt: null,
      replaces: null,
    };
    await tx.db.insertInto("apiKeys").values(row).execute();
    return done({ ...keyItem(row), key });
  });
}
