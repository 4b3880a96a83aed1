import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { addInvitation, type InvitationLink } from "../people/invite-member.js";
import { type BrandView, viewBrands } from "./brand-view.js";
import { isOperatorMember, NO_MANAGER } from "./operator-member.js";

export interface NewBrand {
  readonly name: string;
  /** Of the brand's first administrator, who is invited. */
  readonly contactEmail: string;
  /** The member who adds it where none is named. */
  readonly accountManagerId?: string | undefined;
}

export interface BrandAdded {
  readonly brand: BrandView;
  readonly invitation: InvitationLink;
}

/** The operator takes in a brand: its organisation, its account manager, and its administrator invited. */
export async function addBrand(
  context: Context,
  actor: MemberActor,
  wanted: NewBrand,
): Promise<Result<BrandAdded>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const { name } = wanted;
    const accountManagerId = wanted.accountManagerId ?? actor.memberId;
    if (!(await isOperatorMember(tx, actor.organisation.id, accountManagerId))) return NO_MANAGER;
    const taken = await tx.db
      .selectFrom("brands")
      .select("id")
      .where("name", "=", name)
      .executeTakeFirst();
    if (taken !== undefined) {
      return failed(
        "conflict",
        "There is a brand of this name: findings would not tell them apart.",
      );
    }
    const id = tx.newId();
    await tx.db
      .insertInto("organisations")
      .values({ id, kind: "brand", name, createdAt: tx.now })
      .execute();
    const row = { id, name, accountManagerId, createdAt: tx.now, updatedAt: tx.now };
    await tx.db.insertInto("brands").values(row).execute();
    tx.changed({ topics: ["brands", "tasks"], brand: id });
    const invitation = await addInvitation(context, tx, {
      organisationId: id,
      email: wanted.contactEmail,
      role: "admin",
      invitedBy: actor.memberId,
    });
    const identity = { identityState: "waiting", identityNote: null, identityCheckedAt: null };
    const [brand] = await viewBrands(tx, [{ ...row, ...identity }]);
    return done({ brand: brand as BrandView, invitation });
  });
}
