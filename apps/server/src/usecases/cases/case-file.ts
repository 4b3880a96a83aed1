import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { contestFile } from "../contests/contest-file.js";
import { picturesOf } from "../requests/pictures-of.js";
import { readCaseEvents } from "./store-case.js";

/** Everything the operator may read of a case: each event in order, and what people wrote. */
export async function caseFile(context: Context, actor: MemberActor, caseId: string) {
  return context.store.transaction(memberScope(actor), async (tx): Promise<Result<unknown>> => {
    const row = await tx.db
      .selectFrom("caseForOperator")
      .selectAll()
      .where("id", "=", caseId)
      .executeTakeFirst();
    if (row === undefined) return failed("not_found", "There is no such case.");
    const of = <T extends "decisions" | "restrictions" | "statements" | "strikes" | "contests">(
      table: T,
    ) =>
      tx.db
        .selectFrom(table as "decisions")
        .selectAll()
        .where("caseId", "=", caseId)
        .execute();
    const snapshot = await tx.db
      .selectFrom("snapshots")
      .select(["id", "revision", "createdAt", "body"])
      .where("id", "=", row.snapshotId)
      .executeTakeFirstOrThrow();
    const brand = await tx.db
      .selectFrom("brands")
      .select(["id", "name"])
      .where("id", "=", row.brandId)
      .executeTakeFirstOrThrow();
    const marketplace = await tx.db
      .selectFrom("marketplaces")
      .select(["id", "name", "mode", "profile"])
      .where("id", "=", row.marketplaceId)
      .executeTakeFirstOrThrow();
    const messages = await tx.db
      .selectFrom("personalData as p")
      .innerJoin("contests as c", "c.messageRef", "p.id")
      .select(["c.id as contest", "p.body"])
      .where("c.caseId", "=", caseId)
      .execute();
    return done({
      ...row,
      title: snapshot.body.title,
      brand,
      marketplace,
      snapshot,
      pictures: await picturesOf(tx, row.snapshotId),
      events: await readCaseEvents(tx, caseId),
      decisions: await of("decisions"),
      restrictions: await of("restrictions"),
      statements: await of("statements"),
      contests: await of("contests"),
      strikes: await of("strikes"),
      messages,
      contestFile: await contestFile(tx, caseId, "operator"),
    });
  });
}
