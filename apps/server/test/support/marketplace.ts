import { randomBytes } from "node:crypto";
import type { KeyScope } from "../../src/access/actor.js";
import { newSecret, secretHash } from "../../src/access/tokens.js";
import type { Store } from "../../src/store/store.js";

/** A marketplace in the mode `observe`, with the default policy. */
export async function addMarketplace(store: Store, id: string): Promise<void> {
  await store.transaction({ role: "jobs", job: "test" }, (tx) =>
    tx.db
      .insertInto("marketplaces")
      .values({
        id,
        name: id,
        policy: JSON.stringify({ askFrom: 0.5, act: [] }),
        profile: "EU_DSA",
        territory: "DE",
        createdAt: tx.now,
        updatedAt: tx.now,
      })
      .execute(),
  );
}

/** An API key of the operator's for one marketplace; the operator is made when there is none. */
export async function addApiKey(
  store: Store,
  marketplace: string,
  scopes: readonly KeyScope[],
): Promise<string> {
  const key = `tsk_${randomBytes(4).toString("hex")}_${newSecret()}`;
  await store.transaction({ role: "jobs", job: "test" }, async (tx) => {
    const operator = await tx.db
      .selectFrom("organisations")
      .select("id")
      .where("kind", "=", "operator")
      .executeTakeFirst();
    const organisationId = operator?.id ?? tx.newId();
    if (operator === undefined) {
      await tx.db
        .insertInto("organisations")
        .values({ id: organisationId, kind: "operator", name: "House", createdAt: tx.now })
        .execute();
    }
    await tx.db
      .insertInto("apiKeys")
      .values({
        id: tx.newId(),
        organisationId,
        marketplaceId: marketplace,
        name: "test",
        prefix: key.slice(0, 12),
        hash: secretHash(key),
        scopes: [...scopes],
        createdAt: tx.now,
      })
      .execute();
  });
  return key;
}
