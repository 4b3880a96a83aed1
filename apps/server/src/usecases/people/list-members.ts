import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Page } from "../../http/page.js";
import type { Tx } from "../../store/store.js";
import { idBefore, type PageAsked, pageOfIds } from "./page-of-ids.js";

export interface MemberItem {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly secondFactor: boolean;
  readonly createdAt: string;
}

/**
 * The people of an organisation, by when they joined.
 *
 * @param organisation of which; the operator sees who is in a brand, others see their own
 */
export async function listMembers(
  context: Context,
  actor: MemberActor,
  asked: PageAsked & { readonly organisation?: string | undefined },
): Promise<Result<Page<MemberItem>>> {
  const organisation = asked.organisation ?? actor.organisation.id;
  if (actor.organisation.kind !== "operator" && organisation !== actor.organisation.id) {
    return failed("not_found", "Only the people of your own organisation are shown.");
  }
  const before = idBefore(asked);
  if (!before.ok) return before;
  const rows = await context.store.transaction(memberScope(actor), async (tx) => {
    const members = await readMembers(tx, organisation, before.value, asked.limit + 1);
    // Names and addresses are in the accounts, which only authentication reads.
    await tx.actAs({ role: "auth" });
    return withNames(tx, members);
  });
  return done(pageOfIds(rows, asked));
}

async function readMembers(tx: Tx, organisation: string, after: string | null, limit: number) {
  let query = tx.db
    .selectFrom("members")
    .select(["id", "userId", "role", "createdAt"])
    .where("organisationId", "=", organisation)
    .where("removedAt", "is", null)
    .orderBy("id")
    .limit(limit);
  if (after !== null) query = query.where("id", ">", after);
  return query.execute();
}

type MemberRow = Awaited<ReturnType<typeof readMembers>>[number];

async function withNames(tx: Tx, members: readonly MemberRow[]): Promise<MemberItem[]> {
  if (members.length === 0) return [];
  const people = await tx.db
    .selectFrom("authUsers")
    .select(["id", "name", "email", "twoFactorEnabled"])
    .where(
      "id",
      "in",
      members.map(({ userId }) => userId),
    )
    .execute();
  const byId = new Map(people.map((person) => [person.id, person]));
  return members.map(({ userId, ...member }) => {
    const person = byId.get(userId);
    return {
      ...member,
      name: person?.name ?? "",
      email: person?.email ?? "",
      secondFactor: person?.twoFactorEnabled === true,
    };
  });
}
