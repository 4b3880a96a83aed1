import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type CursorValues, type Page, pageOf } from "../../http/page.js";
import type { Tx } from "../../store/store.js";

/** A contest as it stands in a list; `message` is the beginning of what the seller says. */
export interface ContestItem {
  readonly id: string;
  readonly case: string;
  readonly listing: string;
  readonly title: string | null;
  readonly brand: string;
  readonly marketplace: string;
  readonly marketplaceName: string;
  readonly kind: string;
  readonly state: string;
  readonly openedAt: string;
  readonly decidedAt: string | null;
  readonly message: string | null;
  readonly attempt: number;
  readonly form: string;
  readonly reachedAt: string | null;
  readonly ownerReply: string | null;
  /** When the next of its clocks runs out. */
  readonly dueAt: string | null;
}

export interface ContestFilter {
  readonly state: "open" | "decided";
  readonly limit: number;
  readonly after: CursorValues | null;
}

const EXCERPT = 200;

/** Clocks of the request and of its answer. */
export const NOT_OF_CONTESTS = ["request_due", "snooze", "hold", "confirmation", "cure"] as const;

/** Open contests, the longest waiting first; or decided ones, the newest first. */
export async function listContests(
  context: Context,
  actor: MemberActor,
  filter: ContestFilter,
): Promise<Result<Page<ContestItem>>> {
  const { state, limit, after } = filter;
  if (after !== null && after[0] !== state) {
    return failed("invalid_request", "Begin at the first page of this list.", {
      parts: [{ source: "query", pointer: "/cursor", detail: "is of the other list" }],
    });
  }
  const rows = await context.store.transaction(memberScope(actor), (tx) => read(tx, filter, actor));
  return done(
    pageOf(rows, limit, ({ id, openedAt, decidedAt }) => [state, decidedAt ?? openedAt, id]),
  );
}

async function read(
  tx: Tx,
  { state, limit, after }: ContestFilter,
  actor: MemberActor,
): Promise<ContestItem[]> {
  const cases = sql.table(
    actor.organisation.kind === "operator" ? "case_for_operator" : "case_for_brand",
  );
  const isOpen = state === "open";
  const place = isOpen ? sql`co.opened_at` : sql`coalesce(co.decided_at, co.opened_at)`;
  const direction = isOpen ? sql`asc` : sql`desc`;
  const [, at, id] = after ?? [];
  const further = isOpen ? sql`>` : sql`<`;
  const follows =
    after === null
      ? sql`true`
      : sql`(${place}, co.id) ${further} (${at}::timestamptz, ${id}::uuid)`;
  const { rows } = await sql<ContestItem>`
    select co.id, co.case_id as "case", co.listing_id as listing, s.body ->> 'title' as title,
      b.name as brand, c.marketplace_id as marketplace, m.name as "marketplaceName", co.kind,
      co.state, co.opened_at as "openedAt", co.decided_at as "decidedAt",
      left(p.body ->> 'text', ${EXCERPT}) as message, co.attempt, co.form,
      co.reached_at as "reachedAt", co.owner_reply as "ownerReply",
      (select min(k.due_at) from clocks k where k.case_id = co.case_id and k.state = 'running'
        and k.name not in (${sql.join([...NOT_OF_CONTESTS])})) as "dueAt"
    from contests co
    join ${cases} c on c.id = co.case_id
    join brands b on b.id = c.brand_id
    join marketplaces m on m.id = c.marketplace_id
    join snapshots s on s.id = c.snapshot_id
    left join personal_data p on p.id = co.message_ref
    where ${isOpen ? sql`co.state = 'open'` : sql`co.state <> 'open'`} and ${follows}
    order by ${place} ${direction}, co.id ${direction} limit ${limit + 1}`.execute(tx.db);
  return rows;
}
