import type { Statement } from "@touchstone/interface";
import { profileNamed } from "@touchstone/regimes";
import type { Tx } from "../../store/store.js";
import { referenceOf } from "../public-notices/notice-reference.js";

/** What a seller is told of the notice of somebody without an account that a statement rests on. */
export interface PublicNoticeTold {
  readonly reference: string;
  /** Where a law that applies has it so, and as long as it is kept. */
  readonly sender: string | null;
  readonly right: {
    readonly kind: string | null;
    readonly number: string | null;
    readonly office: string | null;
    /** As the sender described it. */
    readonly work: string | null;
  };
}

/** `null` where no such notice is behind the case. Goes on as the job that reads for sellers. */
export async function publicNoticeTold(
  tx: Tx,
  caseId: string,
  statement: Statement | undefined,
): Promise<PublicNoticeTold | null> {
  if (statement?.publicNotice === undefined) return null;
  await tx.actAs({ role: "jobs", job: "seller-evidence" });
  const row = await tx.db
    .selectFrom("publicNoticeCases as c")
    .innerJoin("publicNotices as n", "n.id", "c.noticeId")
    .leftJoin("publicNoticeSenders as s", "s.noticeId", "n.id")
    .select(["n.id", "n.rightKind", "n.rightNumber", "n.rightOffice", "n.work", "s.name"])
    .where("c.caseId", "=", caseId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const profiles = statement.regimes?.map(({ profile }) => profile) ?? [statement.profile];
  const named = profiles.some((profile) => profileNamed(profile).notice.namesSender !== null);
  const { rightKind: kind, rightNumber: number, rightOffice: office, work } = row;
  return {
    reference: referenceOf(row.id),
    sender: named ? row.name : null,
    right: { kind, number, office, work },
  };
}
