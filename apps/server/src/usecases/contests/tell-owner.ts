import { type CaseState, caseRows } from "@touchstone/casework";
import type { Tx } from "../../store/store.js";
import { queueMail } from "../mail/queue-mail.js";

/**
 * Sends the owner word that its notice is contested, once for each contest. Goes on in the scope of jobs, so
 * it is the last thing that a transaction does.
 */
export async function tellOwner(tx: Tx, state: CaseState): Promise<void> {
  const contest = state.contests.at(-1);
  if (contest === undefined) return;
  await tx.actAs({ role: "jobs", job: "contest-mail" });
  const { name } = await tx.db
    .selectFrom("brands")
    .select("name")
    .where("id", "=", state.brandId)
    .executeTakeFirstOrThrow();
  const running = caseRows(state).clocks.filter(({ state: stands }) => stands === "running");
  const putBack = contest.clocks.find(
    (clock) => clock.effect === "put_back" && clock.endedBy === null,
  );
  const data = {
    brandId: state.brandId,
    brand: name,
    case: state.id,
    putBackAt: putBack?.dueAt ?? null,
    replyUntil: running.find((clock) => clock.name === "owner_reply")?.dueAt ?? null,
    silencePutsBack: contest.clocks.some(
      (clock) => clock.name === "owner_reply" && clock.effect === "put_back",
    ),
  };
  await queueMail(tx, { kind: "contest_received", data }, contest.id);
}
