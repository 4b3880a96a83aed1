import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Instant } from "../../store/tables.js";
import { noSuchRight } from "./lock-right.js";
import { RIGHT_COLUMNS, type RightView, rightView } from "./right-view.js";

export interface RightHistory extends RightView {
  /** What happened to it, the oldest first. */
  readonly history: {
    readonly type: string;
    readonly at: Instant;
    /** The member who did it. */
    readonly actor: string | null;
    readonly data: Record<string, unknown>;
  }[];
}

export async function readRight(
  context: Context,
  actor: MemberActor,
  rightId: string,
): Promise<Result<RightHistory>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const row = await tx.db
      .selectFrom("rights")
      .innerJoin("brands", "brands.id", "rights.brandId")
      .select(RIGHT_COLUMNS)
      .select("brands.name as brandName")
      .where("rights.id", "=", rightId)
      .executeTakeFirst();
    if (row === undefined) return noSuchRight();
    const history = await tx.db
      .selectFrom("rightEvents")
      .select(["type", "at", "actorId as actor", "data"])
      .where("rightId", "=", rightId)
      .orderBy("seq")
      .execute();
    return done({ ...rightView(row, tx.now), history });
  });
}
