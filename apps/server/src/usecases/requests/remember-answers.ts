import { titleShape } from "@touchstone/casework";
import type { Listing } from "@touchstone/interface";
import { answerRememberedUntil } from "@touchstone/regimes";
import { sql } from "kysely";
import type { Context } from "../../context.js";
import type { Tx } from "../../store/store.js";
import { ownPictures } from "./own-pictures.js";

const SCOPE = { role: "jobs", job: "requests" } as const;
const AT_ONCE = 50;

interface Answered {
  readonly answerId: string;
  readonly caseId: string;
  readonly marketplaceId: string;
  readonly listingId: string;
  readonly brandId: string;
  readonly sellerId: string | null;
  readonly rightId: string | null;
  readonly answer: string;
  readonly answeredAt: string;
  readonly judged: string;
  readonly snapshotId: string;
  readonly body: Listing;
}

/**
 * Notes what new answers can be known again by: notices, and what was called genuine. False when there is none. Doing
 * it twice changes nothing.
 */
export async function rememberAnswers(context: Context): Promise<boolean> {
  return context.store.transaction(SCOPE, async (tx) => {
    const { rows } = await sql<Answered>`
      select a.id as answer_id, a.case_id, a.marketplace_id, a.listing_id, a.brand_id, c.seller_id, a.right_id,
        a.answer, a.answered_at, c.fingerprint as judged, c.snapshot_id, s.body
      from answers a
        join cases c on c.id = a.case_id
        join snapshots s on s.id = c.snapshot_id
        left join answer_fingerprints f on f.answer_id = a.id
      where f.answer_id is null
        and (c.notice_state is null or c.notice_state in ('accepted', 'enforced', 'upheld'))
        and a.answer in ('counterfeit', 'other_infringement', 'genuine')
        and a.answered_at > ${tx.now}::timestamptz - interval '7 days'
      order by a.answered_at limit ${AT_ONCE}`.execute(tx.db);
    for (const answered of rows) await remember(tx, answered);
    return rows.length === AT_ONCE;
  });
}

async function remember(tx: Tx, { body, snapshotId, answeredAt, ...row }: Answered): Promise<void> {
  await tx.db
    .insertInto("answerFingerprints")
    .values({
      ...row,
      titleKey: titleShape(body.title),
      pictures: await ownPictures(tx, snapshotId, row.brandId),
      createdAt: answeredAt,
      expiresAt: answerRememberedUntil(answeredAt),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
