import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { NoticeBatch, NoticeSource } from "./notice-batch.js";
import { type ItemView, readItems } from "./read-items.js";
import { storeBatch } from "./store-batch.js";
import { workItem } from "./work-item.js";

/** Items that are worked on before the sender is answered; more are left to the worker. */
const AT_ONCE = 25;
const JOB = { role: "jobs", job: "notices" } as const;

export interface Submitted {
  readonly id: string;
  readonly total: number;
  readonly items: readonly ItemView[];
}

/**
 * Takes a batch of notices. It is stored first, whole; then each item is worked on in a transaction of its own,
 * the first ones at once, so that nothing that was acknowledged is lost and no listing waits for another.
 */
export async function submitNotices(
  context: Context,
  actor: MemberActor,
  batch: NoticeBatch,
  how: { readonly source: NoticeSource; readonly idempotencyKey: string | null },
): Promise<Result<Submitted>> {
  const stored = await storeBatch(context, actor, batch, how);
  if (!stored.ok) return stored;
  const { id, items } = stored.value;
  for (const item of items.slice(0, AT_ONCE)) {
    await context.store.transaction(JOB, (tx) => workItem(context, tx, item), "interactive");
  }
  if (items.length > AT_ONCE) context.signals.emit("notices");
  const views = await context.store.transaction(memberScope(actor), (tx) =>
    readItems(tx, actor, { noticeId: id }),
  );
  return done({ id, total: views.length, items: views });
}
