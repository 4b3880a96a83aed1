import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { contestFile } from "./contest-file.js";
import { isAnswererRole } from "./may-reply.js";

/** What a brand, or an agent for it, reads of a contest: words, files, clocks, and whether it can reply. */
export type BrandContestFile = NonNullable<Awaited<ReturnType<typeof read>>>;

export async function readContestFile(
  context: Context,
  actor: MemberActor,
  caseId: string,
): Promise<Result<BrandContestFile>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const found = await read(tx, actor, caseId);
    return found === null ? failed("not_found", "There is no such case among yours.") : done(found);
  });
}

async function read(tx: Tx, actor: MemberActor, caseId: string) {
  const row = await tx.db
    .selectFrom("caseForBrand as c")
    .innerJoin("snapshots as s", "s.id", "c.snapshotId")
    .innerJoin("marketplaces as m", "m.id", "c.marketplaceId")
    .select(["c.id as case", "c.listingId as listing", "c.marketplaceId as marketplace"])
    .select(["m.name as marketplaceName", "s.body", "c.restrictionState", "c.contestState"])
    .where("c.id", "=", caseId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { body, ...about } = row;
  const file = await contestFile(tx, caseId, "brand");
  const open = file.contests.find(({ state }) => state === "open");
  return {
    ...about,
    title: body.title,
    ...file,
    allowed: { reply: open !== undefined && open.ownerReply === null && isAnswererRole(actor) },
  };
}
