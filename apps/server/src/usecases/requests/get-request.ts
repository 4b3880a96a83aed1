import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { countAlike } from "./alike.js";
import { caseViewOf } from "./case-view-of.js";
import { earlierOf, pendingOf } from "./pending-of.js";
import { picturesOf } from "./pictures-of.js";
import { referencePriceOf } from "./reference-price-of.js";
import { testBuysOf } from "./test-buys-of.js";
import { type Offered, whatIsOffered } from "./what-is-offered.js";

/** One case as the member's party reads it: what is known, the snapshot that was judged, what can be said. */
export type RequestDetail = NonNullable<Awaited<ReturnType<typeof read>>>;

export async function getRequest(
  context: Context,
  actor: MemberActor,
  caseId: string,
): Promise<Result<RequestDetail>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const detail = await read(tx, actor, caseId);
    return detail === null
      ? failed("not_found", "There is no such case among yours.")
      : done(detail);
  });
}

async function read(tx: Tx, actor: MemberActor, caseId: string) {
  const found = await tx.db
    .selectFrom(caseViewOf(actor))
    .selectAll()
    .where("id", "=", caseId)
    .executeTakeFirst();
  if (found === undefined) return null;
  const snapshot = await tx.db
    .selectFrom("snapshots")
    .select(["id", "revision", "hash", "body", "createdAt"])
    .where("id", "=", found.snapshotId)
    .executeTakeFirstOrThrow();
  const brand = await tx.db
    .selectFrom("brands")
    .select(["id", "name", "referencePrices"])
    .where("id", "=", found.brandId)
    .executeTakeFirstOrThrow();
  const marketplace = await tx.db
    .selectFrom("marketplaces")
    .select(["id", "name", "mode", "profile", "territory"])
    .where("id", "=", found.marketplaceId)
    .executeTakeFirstOrThrow();
  const answers = await tx.db
    .selectFrom("answers")
    .select(["id", "answer", "rightId", "reasonCode", "answeredAt"])
    .where("caseId", "=", caseId)
    .orderBy("answeredAt")
    .execute();
  const contests = await tx.db
    .selectFrom("contests")
    .select(["id", "kind", "state", "openedAt", "decidedAt"])
    .where("caseId", "=", caseId)
    .orderBy("openedAt")
    .execute();
  const offered: Offered = await whatIsOffered(tx, actor, found, marketplace);
  return {
    ...found,
    alike: await countAlike(tx, actor, found),
    earlier: earlierOf(found),
    pending: pendingOf(found),
    testBuys: await testBuysOf(tx, caseId),
    snapshot,
    pictures: await picturesOf(tx, found.snapshotId),
    answers,
    contests,
    brand: { id: brand.id, name: brand.name },
    marketplace,
    referencePrice: referencePriceOf(found.finding, brand.referencePrices),
    ...offered,
  };
}
