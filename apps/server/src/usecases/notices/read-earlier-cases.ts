import { type CoolOff, PENDING_NOTICE_STATES, UNDO_MINUTES } from "@touchstone/casework";
import { type ReasonCode, reasonCodeSchema } from "@touchstone/interface";
import { coolOffUntil, isAfter, plusMinutes } from "@touchstone/regimes";
import { sql } from "kysely";
import type { Tx } from "../../store/store.js";
import { keyOfListing } from "./noticed-item.js";

/** What came before between one brand and one listing. */
export interface Earlier {
  /** A request that the brand can answer now. */
  readonly openRequestId: string | null;
  readonly coolOffs: readonly CoolOff[];
  readonly alreadyNoticed: readonly ReasonCode[];
}

export const NOTHING_EARLIER: Earlier = { openRequestId: null, coolOffs: [], alreadyNoticed: [] };

interface Row {
  readonly caseId: string;
  readonly marketplaceId: string;
  readonly listingId: string;
  readonly requestState: string;
  readonly noticeState: string | null;
  readonly restrictionState: string | null;
  readonly reasonCode: string | null;
  readonly answeredAt: string | null;
  readonly liftedAt: string | null;
  readonly liftedBasis: string | null;
}

/** States in which a brand answers a request. */
const ANSWERABLE: ReadonlySet<string> = new Set([
  "delivered",
  "opened",
  "snoozed",
  "needs_evidence",
  "test_buy",
  "expired_unanswered",
]);
const PENDING: ReadonlySet<string> = new Set(PENDING_NOTICE_STATES);

/**
 * By the listing's key; a listing without any case of the brand is not in it. Needs the scope of jobs.
 *
 * @param except a case that is not looked at: the one in which the question is asked
 */
export async function readEarlierCases(
  tx: Tx,
  brandId: string,
  places: readonly { readonly marketplaceId: string; readonly listingId: string }[],
  except: string | null = null,
): Promise<Map<string, Earlier>> {
  const wanted = JSON.stringify(places);
  const { rows } = await sql<Row>`
    select c.id as "caseId", c.marketplace_id as "marketplaceId", c.listing_id as "listingId",
      c.request_state as "requestState", c.notice_state as "noticeState",
      c.restriction_state as "restrictionState", a.reason_code as "reasonCode",
      a.answered_at as "answeredAt", r.lifted_at as "liftedAt", d.basis as "liftedBasis"
    from jsonb_to_recordset(${wanted}::jsonb) as w ("marketplaceId" text, "listingId" text)
    join cases c on c.marketplace_id = w."marketplaceId" and c.listing_id = w."listingId"
      and c.brand_id = ${brandId}
    left join answers a on a.case_id = c.id
    left join decisions made on made.answer_id = a.id
    left join restrictions r on r.decision_id = made.id
    left join decisions d on d.id = r.lifted_by_decision_id
    order by c.created_at, a.answered_at`.execute(tx.db);
  const byListing = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.caseId === except) continue;
    const key = keyOfListing(row.marketplaceId, row.listingId);
    byListing.set(key, [...(byListing.get(key) ?? []), row]);
  }
  return new Map([...byListing].map(([key, of]) => [key, earlierOf(of)]));
}

function earlierOf(rows: readonly Row[]): Earlier {
  const open = rows.find(({ requestState }) => ANSWERABLE.has(requestState));
  const inForce = rows.filter(
    (row) =>
      PENDING.has(row.noticeState ?? "") ||
      (row.restrictionState === "active" && row.liftedAt === null),
  );
  return {
    openRequestId: open?.caseId ?? null,
    alreadyNoticed: inForce.flatMap(({ reasonCode }) => reasonOf(reasonCode)),
    coolOffs: rows.flatMap((row) => {
      if (row.liftedAt === null || isUndone(row)) return [];
      const until = coolOffUntil(row.liftedAt);
      return reasonOf(row.reasonCode).map((reasonCode) => ({ reasonCode, until }));
    }),
  };
}

/** What its sender took back within minutes is as if it had never been said. */
function isUndone({ liftedBasis, liftedAt, answeredAt }: Row): boolean {
  if (liftedBasis !== "undo" || liftedAt === null || answeredAt === null) return false;
  return !isAfter(liftedAt, plusMinutes(answeredAt, UNDO_MINUTES));
}

function reasonOf(code: string | null): ReasonCode[] {
  const known = reasonCodeSchema.safeParse(code);
  return known.success ? [known.data] : [];
}
