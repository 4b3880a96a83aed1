import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type CursorValues, type Page, pageOf } from "../../http/page.js";
import type { KeptEvidence } from "../../store/notice-tables.js";
import type { ItemState } from "./item-state.js";
import { batches, type NoticeView, withCounts } from "./list-notices.js";
import { type ItemView, readItems } from "./read-items.js";
import { readWords } from "./words-of.js";

/** A batch with its words and one page of its items. */
export interface NoticeFile extends NoticeView {
  readonly detailedMessage: string | null;
  readonly messageToSeller: string | null;
  readonly orderNumber: string | null;
  readonly evidence: readonly KeptEvidence[];
  readonly items: Page<ItemView>;
}

export function readNotice(
  context: Context,
  actor: MemberActor,
  noticeId: string,
  asked: {
    readonly limit: number;
    readonly after: CursorValues | null;
    readonly state?: ItemState | undefined;
  },
): Promise<Result<NoticeFile>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const row = await batches(tx).where("n.id", "=", noticeId).executeTakeFirst();
    if (row === undefined) return failed("not_found", "There is no such notice among yours.");
    const [view] = await withCounts(tx, actor, [row]);
    if (view === undefined) throw new Error("a notice without its counts");
    const words = (await readWords(tx, [row.wordsRef])).get(row.wordsRef ?? "") ?? {};
    const after = typeof asked.after?.[0] === "number" ? asked.after[0] : null;
    const { limit, state } = asked;
    const items = await readItems(tx, actor, { noticeId, after, limit: limit + 1, state });
    return done({
      ...view,
      detailedMessage: words.text ?? null,
      messageToSeller: words.messageToSeller ?? null,
      orderNumber: words.orderNumber ?? null,
      evidence: row.evidence,
      items: pageOf(items, limit, ({ position }) => [position]),
    });
  });
}
