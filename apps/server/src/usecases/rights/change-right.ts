import { kindOfRight } from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { lockOwnRight } from "./lock-right.js";
import { recordRightEvent } from "./record-move.js";
import { missingFiles } from "./reference-files.js";
import type { RightChange } from "./right-input.js";
import { type RightRow, type RightView, rightView } from "./right-view.js";

/** Corrects or completes a right that nobody reviews yet, or that a reviewer asked about. */
export async function changeRight(
  context: Context,
  actor: MemberActor,
  rightId: string,
  change: RightChange,
): Promise<Result<RightView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const locked = await lockOwnRight(tx, actor, rightId);
    if (!locked.ok) return locked;
    const right = locked.value;
    if (right.state !== "draft" && right.state !== "needs_info") {
      return failed("illegal_move", `A right that is ${right.state} cannot be changed.`);
    }
    const { sign } = kindOfRight(right.kind);
    const other = sign === "text" ? "images" : "text";
    if (sign !== "described" && change[other] !== undefined) {
      return failed("invalid_request", `A ${right.kind} is described by its ${sign}.`, {
        parts: [{ pointer: `/${other}`, detail: "belongs to another kind of right" }],
      });
    }
    const missing = await missingFiles(tx, actor, change.images ?? []);
    if (missing.length > 0)
      return failed("invalid_request", "Upload the files first.", { parts: missing });
    const fields = Object.fromEntries(
      Object.entries(change).filter(([, value]) => value !== undefined),
    );
    const version = right.version + 1;
    const changes = { ...fields, version, updatedAt: tx.now } as Partial<RightRow>;
    await tx.db.updateTable("rights").set(changes).where("id", "=", right.id).execute();
    const data = { fields: Object.keys(fields) };
    await recordRightEvent(tx, { ...right, version }, "changed", actor.memberId, data);
    const reworded = change.text !== undefined || change.aliases !== undefined;
    const unmeasured = reworded ? { switchedOff: null, measuredAt: null } : {};
    return done(rightView({ ...right, ...changes, ...unmeasured }, tx.now));
  });
}
