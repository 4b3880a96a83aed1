import { profileNamed } from "@touchstone/regimes";
import type { Tx } from "../../store/store.js";

/** Every contest of a case with what was said, the oldest first, in the scope of whoever reads. */
export async function contestThread(
  tx: Tx,
  caseId: string,
  reader: "brand" | "seller" | "operator",
) {
  const rows = await tx.db
    .selectFrom("contests as c")
    .leftJoin("personalData as m", "m.id", "c.messageRef")
    .leftJoin("personalData as s", "s.id", "c.statementsRef")
    .leftJoin("personalData as w", "w.id", "c.ownerMessageRef")
    .leftJoin("personalData as o", "o.id", "c.outcomeMessageRef")
    .select(["c.id", "c.restrictionId", "c.kind", "c.state", "c.attempt", "c.form", "c.profiles"])
    .select(["c.elements", "c.files", "c.openedAt", "c.forwardedAt", "c.reachedAt"])
    .select(["c.arrivalProof", "c.ownerReply", "c.ownerRepliedAt", "c.ownerFiles"])
    .select(["c.nextAttemptUntil", "c.decidedAt", "m.body as message", "s.body as statements"])
    .select(["w.body as ownerMessage", "o.body as outcomeMessage"])
    .where("c.caseId", "=", caseId)
    .orderBy("c.openedAt")
    .orderBy("c.id")
    .execute();
  return rows.map(({ message, statements, ownerMessage, outcomeMessage, ...contest }) => ({
    ...contest,
    // Who supplies a seller is the seller's own business: the vault is looked at by the operator.
    files: reader === "brand" && contest.form === "vault" ? [] : contest.files,
    message: wordsOf(message, statements),
    ownerMessage: wordsOf(ownerMessage, null),
    outcomeMessage: wordsOf(outcomeMessage, null),
  }));
}

export interface Words {
  readonly text: string;
  readonly statements?: Readonly<Record<string, string>>;
}

/** What people wrote, unless it was erased or is not for this reader. */
function wordsOf(body: unknown, statements: unknown): Words | null {
  if (body === null || body === undefined) return null;
  const { text = "" } = body as Partial<Words>;
  const { statements: said } = (statements ?? {}) as Partial<Words>;
  return { text, ...(said === undefined ? {} : { statements: said }) };
}

/** Whether the owner is told who contests under one of these profiles. */
export function disclosesSeller(profiles: readonly string[]): boolean {
  return profiles.some((profile) => profileNamed(profile).contest.disclosesSeller);
}
