import type { CaseEvent, CaseState } from "@touchstone/casework";
import type { Tx } from "../../store/store.js";
import { queueNoticeMail } from "./queue-notice-mail.js";

/**
 * Mails the sender of the notice that a case rests on, whoever moves that case: when its seller contests, and when the
 * listing is put back. In the scope of that listing, or of jobs.
 */
export async function tellNotifier(
  tx: Tx,
  state: CaseState,
  events: readonly CaseEvent[],
): Promise<void> {
  const kind = mailOf(events);
  const [{ publicNoticeId } = { publicNoticeId: null }] = state.decisions;
  if (state.origin !== "public_notice" || publicNoticeId === null || kind === null) return;
  // Once for each state of the case.
  const key = `${state.id}.${state.version}`;
  await queueNoticeMail(tx, kind, { id: publicNoticeId, version: key });
}

function mailOf(events: readonly CaseEvent[]) {
  if (events.some(({ type }) => type === "contest_opened")) return "public_notice_contested";
  const lifted = events.some(({ type, actor }) => type === "reversed" && actor.kind !== "notifier");
  return lifted ? "public_notice_lifted" : null;
}
