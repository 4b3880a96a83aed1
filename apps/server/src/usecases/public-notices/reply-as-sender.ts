import { replyToContest } from "@touchstone/casework";
import type { Context } from "../../context.js";
import { failed, type Result } from "../../failures/failure.js";
import { readCalendars } from "../calendars/read-calendars.js";
import { keepMessage } from "../cases/keep-message.js";
import { partiesOf } from "../contests/parties-of.js";
import { bySender } from "./by-sender.js";
import { moveNotifiersCase } from "./move-notifiers-case.js";
import { readNotifierCases } from "./read-notifier-cases.js";
import type { NoticeStatus } from "./read-status.js";

export interface SendersReply {
  readonly case: string;
  readonly outcome: "maintains" | "withdraws";
  readonly message: string;
}

/** The sender stands by the notice that a seller contests, or takes it back for that listing. */
export function replyAsSender(
  context: Context,
  token: string,
  reply: SendersReply,
): Promise<Result<NoticeStatus>> {
  return bySender(context, token, async (tx, notice) => {
    const cases = await readNotifierCases(tx, notice.id);
    if (!cases.some(({ id }) => id === reply.case)) {
      return failed("not_found", "There is no such listing in your notice.");
    }
    const messageRef = tx.newId();
    const calendars = await readCalendars(tx);
    return moveNotifiersCase(context, tx, reply.case, {
      move: (state) =>
        replyToContest(state, {
          at: tx.now,
          actor: { kind: "notifier", id: notice.id },
          outcome: reply.outcome,
          messageRef,
          files: [],
          ids: { decision: tx.newId() },
          calendars,
        }),
      before: (state) =>
        keepMessage(tx, messageRef, {
          kind: "owner_message",
          text: reply.message,
          ...partiesOf(state),
        }),
    });
  });
}
