import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";

/** Something that waits for the operator's staff, with what to do next. Derived anew at each look. */
export interface Task {
  readonly kind:
    | "endpoint_parked"
    | "contest_open"
    | "request_expired"
    | "right_to_review"
    | "identity_to_check";
  readonly subject: string;
  readonly since: string;
  readonly detail: string;
  readonly nextStep: string;
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

async function parkedEndpoints(tx: Tx): Promise<Task[]> {
  const rows = await sql<{ subject: string; since: string; detail: string }>`
    select marketplace_id as subject, parked_at as since, coalesce(parked_reason, '') as detail
    from endpoints where state = 'parked' limit 200`.execute(tx.db);
  return rows.rows.map((row) => ({
    kind: "endpoint_parked",
    ...row,
    nextStep: "Mend the endpoint with the marketplace, send a test, then resume it.",
  }));
}

async function openContests(tx: Tx): Promise<Task[]> {
  const rows = await sql<{ subject: string; since: string; detail: string }>`
    select case_id as subject, opened_at as since, kind as detail
    from contests where state = 'open' order by opened_at limit 200`.execute(tx.db);
  return rows.rows.map((row) => ({
    kind: "contest_open",
    ...row,
    nextStep: "Read what the seller says and decide the contest.",
  }));
}

async function expiredRequests(tx: Tx): Promise<Task[]> {
  const rows = await sql<{ subject: string; since: string; detail: string }>`
    select c.brand_id as subject, min(c.due_at) as since,
      count(*) || ' requests of ' || b.name || ' are past their due date' as detail
    from cases c join brands b on b.id = c.brand_id
    where c.request_state = 'expired_unanswered'
    group by c.brand_id, b.name limit 200`.execute(tx.db);
  return rows.rows.map((row) => ({
    kind: "request_expired",
    ...row,
    nextStep: "Call the brand: go through the requests together, or recall what is settled.",
  }));
}

async function rightsToReview(tx: Tx): Promise<Task[]> {
  const rows = await sql<{ subject: string; since: string; detail: string }>`
    select id as subject, updated_at as since, kind || ' ' || coalesce(text, number, '') as detail
    from rights where state in ('submitted', 'in_review') order by updated_at limit 200`.execute(
    tx.db,
  );
  return rows.rows.map((row) => ({
    kind: "right_to_review",
    ...row,
    nextStep: "Look the number up in its register, then verify, ask or reject.",
  }));
}

async function identities(tx: Tx): Promise<Task[]> {
  const rows = await sql<{ subject: string; since: string; detail: string }>`
    select id as subject, created_at as since, name as detail
    from brands b where identity_state = 'waiting'
      and exists (select from members m where m.organisation_id = b.id and m.removed_at is null)
    order by created_at limit 200`.execute(tx.db);
  return rows.rows.map((row) => ({
    kind: "identity_to_check",
    ...row,
    nextStep: "Check the business registration over a second channel, then confirm or refuse.",
  }));
}
