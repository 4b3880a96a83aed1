import type { Tx } from "../../store/store.js";

/** Goes on as the job that reads for senders: none of the parties' roles sees what concerns a stranger. */
export async function readNotifierCases(tx: Tx, noticeId: string) {
  await tx.actAs({ role: "jobs", job: "public-notices" });
  return tx.db
    .selectFrom("publicNoticeCases as n")
    .innerJoin("cases as c", "c.id", "n.caseId")
    .select(["c.id", "c.listingId", "c.restrictionState", "c.contestState"])
    .where("n.noticeId", "=", noticeId)
    .orderBy("n.createdAt")
    .orderBy("c.id")
    .execute();
}

/** The same with the last contest of each and what was said in it; who the seller is, is left out. */
export async function readNotifierThreads(tx: Tx, noticeId: string) {
  const cases = await readNotifierCases(tx, noticeId);
  const ids = cases.map(({ id }) => id);
  if (ids.length === 0) return [];
  const contests = await tx.db
    .selectFrom("contests as c")
    .leftJoin("personalData as m", "m.id", "c.messageRef")
    .leftJoin("personalData as o", "o.id", "c.outcomeMessageRef")
    .select(["c.caseId", "c.kind", "c.state", "c.openedAt", "c.ownerReply", "c.decidedAt"])
    .select(["m.body as message", "o.body as outcome"])
    .where("c.caseId", "in", ids)
    .orderBy("c.openedAt")
    .execute();
  const clocks = await tx.db
    .selectFrom("clocks")
    .select(["caseId", "name", "dueAt"])
    .where("caseId", "in", ids)
    .where("state", "=", "running")
    .execute();
  return cases.map(({ id, listingId, restrictionState }) => {
    const contest = contests.findLast(({ caseId }) => caseId === id);
    const due = clocks.find(({ caseId, name }) => caseId === id && name === "owner_reply");
    return {
      case: id,
      listing: listingId,
      restricted: restrictionState === "active",
      contest:
        contest === undefined
          ? null
          : {
              kind: contest.kind,
              state: contest.state,
              openedAt: contest.openedAt,
              message: textOf(contest.message),
              reply: contest.ownerReply,
              replyUntil: contest.ownerReply === null ? (due?.dueAt ?? null) : null,
              decidedAt: contest.decidedAt,
              outcome: textOf(contest.outcome),
            },
    };
  });
}

/** `null` once it was erased. */
function textOf(body: unknown): string | null {
  const { text = null } = (body ?? {}) as { readonly text?: string | null };
  return text;
}
