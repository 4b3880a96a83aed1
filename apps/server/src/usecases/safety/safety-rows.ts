import { safetyDue } from "@touchstone/regimes";
import { sql } from "kysely";
import type { Tx } from "../../store/store.js";
import type { SafetyMarking } from "../../store/tables.js";

export interface SafetyRow {
  readonly id: string;
  readonly marketplace: string;
  readonly marketplaceName: string;
  readonly listing: string;
  readonly title: string | null;
  readonly category: string | null;
  readonly url: string | null;
  readonly seller: string | null;
  readonly snapshot: string;
  readonly state: "open" | "asked" | "closed";
  readonly hint: "needs_ce" | "must_not_bear_ce" | "unknown";
  readonly markings: readonly SafetyMarking[];
  readonly version: number;
  readonly openedAt: string;
  readonly updatedAt: string;
  /** Pictures of the version, by their places in it. */
  readonly images: readonly string[];
}

/** Rows of product-safety cases with what pages say of their listings. @param where of `c` */
export async function readSafetyRows(
  tx: Tx,
  where: ReturnType<typeof sql>,
  order: ReturnType<typeof sql>,
  limit: number,
): Promise<SafetyRow[]> {
  const { rows } = await sql<SafetyRow>`
    select c.id, c.marketplace_id as marketplace, m.name as "marketplaceName",
      c.listing_id as listing, s.body ->> 'title' as title, s.body ->> 'category' as category,
      s.body ->> 'url' as url, c.seller_id as seller, c.snapshot_id as snapshot, c.state, c.hint,
      c.markings, c.version, c.opened_at as "openedAt", c.updated_at as "updatedAt",
      coalesce(s.body -> 'images', '[]'::jsonb) as images
    from safety_cases c
    join marketplaces m on m.id = c.marketplace_id
    join snapshots s on s.id = c.snapshot_id
    where ${where} order by ${order} limit ${limit}`.execute(tx.db);
  return rows;
}

export function safetyItem(row: SafetyRow) {
  const { id, state, hint, openedAt, updatedAt } = row;
  const position = row.images.indexOf(row.markings[0]?.image ?? "");
  return {
    id,
    marketplace: { id: row.marketplace, name: row.marketplaceName },
    listing: { id: row.listing, title: row.title ?? row.listing },
    state,
    hint,
    openedAt,
    // As a notice on a product's safety: Regulation (EU) 2023/988, Article 22(12).
    answerBy: state === "closed" ? null : safetyDue("notice", openedAt),
    updatedAt,
    markings: row.markings.length,
    picture: position === -1 ? null : { snapshot: row.snapshot, position },
  };
}
export type SafetyItem = ReturnType<typeof safetyItem>;
