import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";

/** What to do next, by kind: as one word for programs, and in words. */
const NEXT = {
  endpoint_parked: [
    "resume_endpoint",
    "Mend the endpoint with the marketplace, send a test, then resume it.",
  ],
  contest_open: ["decide_contest", "Read what the seller says and decide the contest."],
  request_expired: [
    "call_brand",
    "Call the brand: go through the requests together, or recall what is settled.",
  ],
  right_to_review: [
    "review_right",
    "Look the number up in its register, then verify, ask or reject.",
  ],
  identity_to_check: [
    "check_identity",
    "Check the business registration over a second channel, then confirm or refuse.",
  ],
} as const;

export type TaskKind = keyof typeof NEXT;

/** Something that waits for the operator's staff, with what to do next. Derived anew at each look. */
export interface Task {
  readonly kind: TaskKind;
  /** Id of what it is about: marketplace, case, brand or right, as the kind says. */
  readonly subject: string;
  readonly case?: string;
  readonly brand?: string;
  readonly marketplace?: string;
  readonly right?: string;
  /** How many of them this one task is about. */
  readonly count: number;
  readonly since: string;
  readonly detail: string;
  readonly nextStep: string;
  readonly nextStepCode: (typeof NEXT)[TaskKind][0];
}

/** What waits for the operator, the longest waiting first (at most 200 of each kind). */
export async function listTasks(context: Context, actor: MemberActor) {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const lists = [
      await parkedEndpoints(tx),
      await openContests(tx),
      await expiredRequests(tx),
      await rightsToReview(tx),
      await identities(tx),
    ];
    return done({ items: lists.flat().sort((a, b) => (a.since < b.since ? -1 : 1)) });
  });
}

type Found = Omit<Task, "kind" | "nextStep" | "nextStepCode">;

function tasks(kind: TaskKind, rows: readonly Found[]): Task[] {
  const [nextStepCode, nextStep] = NEXT[kind];
  return rows.map((row) => ({ kind, ...row, nextStep, nextStepCode }));
}

async function parkedEndpoints(tx: Tx): Promise<Task[]> {
  const { rows } = await sql<Found>`
    select marketplace_id as subject, marketplace_id as marketplace, 1 as count,
      parked_at as since, coalesce(parked_reason, '') as detail
    from endpoints where state = 'parked' order by parked_at limit 200`.execute(tx.db);
  return tasks("endpoint_parked", rows);
}

async function openContests(tx: Tx): Promise<Task[]> {
  const { rows } = await sql<Found>`
    select co.case_id as subject, co.case_id as "case", c.brand_id as brand,
      co.marketplace_id as marketplace, 1 as count, co.opened_at as since, co.kind as detail
    from contests co join cases c on c.id = co.case_id
    where co.state = 'open' order by co.opened_at limit 200`.execute(tx.db);
  return tasks("contest_open", rows);
}

async function expiredRequests(tx: Tx): Promise<Task[]> {
  const { rows } = await sql<Found>`
    select c.brand_id as subject, c.brand_id as brand, count(*)::int as count,
      min(c.due_at) as since,
      count(*) || ' requests of ' || b.name || ' are past their due date' as detail
    from cases c join brands b on b.id = c.brand_id
    where c.request_state = 'expired_unanswered'
    group by c.brand_id, b.name order by min(c.due_at) limit 200`.execute(tx.db);
  return tasks("request_expired", rows);
}

async function rightsToReview(tx: Tx): Promise<Task[]> {
  const { rows } = await sql<Found>`
    select id as subject, id as "right", brand_id as brand, 1 as count, updated_at as since,
      kind || ' ' || coalesce(text, number, '') as detail
    from rights where state in ('submitted', 'in_review') order by updated_at limit 200`.execute(
    tx.db,
  );
  return tasks("right_to_review", rows);
}

async function identities(tx: Tx): Promise<Task[]> {
  const { rows } = await sql<Found>`
    select id as subject, id as brand, 1 as count, created_at as since, name as detail
    from brands b where identity_state = 'waiting'
      and exists (select from members m where m.organisation_id = b.id and m.removed_at is null)
    order by created_at limit 200`.execute(tx.db);
  return tasks("identity_to_check", rows);
}
