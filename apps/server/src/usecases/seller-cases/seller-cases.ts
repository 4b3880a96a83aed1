import type { SellerActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";

/** What a seller was told about their listings, the newest first (at most 200). */
export async function listSellerCases(context: Context, actor: SellerActor) {
  return inSellerScope(context, actor, async (tx) => {
    const rows = await tx.db
      .selectFrom("caseForSeller")
      .selectAll()
      .orderBy("sellerInformedAt", "desc")
      .orderBy("id")
      .limit(200)
      .execute();
    return done({ items: rows });
  });
}

/** One case as its seller reads it: statements of reasons, contest windows, contests and strikes. */
export async function getSellerCase(context: Context, actor: SellerActor, caseId: string) {
  return inSellerScope(context, actor, async (tx): Promise<Result<unknown>> => {
    const row = await tx.db
      .selectFrom("caseForSeller")
      .selectAll()
      .where("id", "=", caseId)
      .executeTakeFirst();
    if (row === undefined) return failed("not_found", "There is no such case among yours.");
    const statements = await tx.db
      .selectFrom("statements")
      .select("body")
      .where("caseId", "=", caseId)
      .orderBy("issuedAt")
      .execute();
    const restrictions = await tx.db
      .selectFrom("restrictions")
      .select(["id", "state", "contestProfile", "contestUntil", "imposedAt", "liftedAt"])
      .where("caseId", "=", caseId)
      .execute();
    const contests = await tx.db
      .selectFrom("contests as c")
      .leftJoin("personalData as m", "m.id", "c.messageRef")
      .leftJoin("personalData as o", "o.id", "c.outcomeMessageRef")
      .select(["c.id", "c.kind", "c.state", "c.files", "c.openedAt", "c.decidedAt"])
      .select(["m.body as message", "o.body as outcomeMessage"])
      .where("c.caseId", "=", caseId)
      .orderBy("c.openedAt")
      .execute();
    const strikes = await tx.db
      .selectFrom("strikes")
      .select(["id", "state", "proposedAt", "effectiveAt", "voidedAt"])
      .where("caseId", "=", caseId)
      .execute();
    return done({
      ...row,
      statements: statements.map(({ body }) => body),
      restrictions,
      contests,
      strikes,
    });
  });
}

function inSellerScope<T>(
  context: Context,
  { marketplace, seller }: SellerActor,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return context.store.transaction({ role: "seller", marketplace, seller }, work);
}
