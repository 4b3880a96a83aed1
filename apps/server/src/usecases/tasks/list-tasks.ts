import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import {
  arrivalsUnproven,
  disputesLate,
  ownersSilent,
  reviewsLate,
  staysStanding,
} from "./contest-tasks.js";
import { noticesToReview } from "./notice-tasks.js";
import { publicNotices, publicNoticesAnswered } from "./public-notice-tasks.js";
import { proposalsToConfirm, rightsDisputed, rightsEnding } from "./right-tasks.js";
import { demotedRules } from "./rule-tasks.js";
import { silentBrands } from "./silence-tasks.js";
import { documentsToDecide } from "./vault-tasks.js";

/** What to do next, by kind: as one word for programs, and in words. */
const NEXT = {
  endpoint_parked: [
    "resume_endpoint",
    "Mend the endpoint with the marketplace, send a test, then resume it.",
  ],
  contest_open: ["decide_contest", "Read what the seller says and decide the contest."],
  contest_arrival_unproven: [
    "prove_arrival",
    "Reach the brand another way and record how the contest arrived: its clock waits for that.",
  ],
  owner_silent: [
    "decide_contest",
    "The brand has not replied in time: decide on what the seller has shown.",
  ],
  contest_review_late: [
    "decide_contest",
    "The time for a decision has passed: decide the contest.",
  ],
  stay_standing: [
    "check_stay",
    "Ask the court or the authority whether the matter is still before it; else end the stay.",
  ],
  dispute_late: [
    "ask_dispute_body",
    "Ask the out-of-court body when it will decide, and record what it says.",
  ],
  rule_demoted: [
    "look_at_rule",
    "Look at what the rule closed and why it fell: it only asks until it is licensed again.",
  ],
  vault_to_decide: [
    "decide_document",
    "Look at the document and accept it or not: until then it keeps no listing on sale.",
  ],
  notices_to_review: [
    "review_notices",
    "Look at the notices with the listings, then accept, ask or refuse: nothing is removed until then.",
  ],
  notice_flood: [
    "look_at_account",
    "Look at the account as a whole: it gives more notices than usual. Its notices wait meanwhile.",
  ],
  public_notice_to_read: [
    "read_public_notice",
    "Read the notice, then decide, ask its sender, or forward it to those who weigh the law.",
  ],
  public_notice_for_brand: [
    "put_to_brand",
    "A brand of the house holds the right that the notice names: put the listing to it.",
  ],
  public_notice_answered: [
    "decide_public_notice",
    "The brand has answered: decide on the notice and tell its sender.",
  ],
  public_notice_with_legal: [
    "decide_public_notice",
    "Ask those who weigh the law what they say, then decide and tell the sender.",
  ],
  public_notice_complaint: [
    "decide_complaint",
    "Look at the notice again, another member than the one who decided, and decide.",
  ],
  request_expired: [
    "call_brand",
    "Call the brand: go through the requests together, or recall what is settled.",
  ],
  silence_undated: [
    "agree_on_date",
    "Agree in writing on a day by which the brand answers, and offer to go through the list together.",
  ],
  silence_to_admin: [
    "tell_admin",
    "Decide with the account manager how to go on with this brand. Its listings stay until it answers.",
  ],
  right_to_review: [
    "review_right",
    "Look the number up in its register, then verify, ask or reject.",
  ],
  right_ending: [
    "call_brand_about_renewal",
    "Ask the brand whether it renews: after its last day the right is looked for no more.",
  ],
  renewal_to_confirm: [
    "confirm_renewal",
    "Look the new last day up in the register, then confirm or refuse.",
  ],
  transfer_to_confirm: [
    "confirm_transfer",
    "Look the new holder up in the register, then confirm or refuse.",
  ],
  right_disputed: ["settle_dispute", "Hear both sides, then settle the dispute."],
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
    const silent = await silentBrands(tx);
    const lists = [
      await parkedEndpoints(tx),
      await openContests(tx),
      tasks("contest_arrival_unproven", await arrivalsUnproven(tx)),
      tasks("owner_silent", await ownersSilent(tx)),
      tasks("contest_review_late", await reviewsLate(tx)),
      tasks("stay_standing", await staysStanding(tx)),
      tasks("dispute_late", await disputesLate(tx)),
      tasks("rule_demoted", await demotedRules(tx)),
      tasks("vault_to_decide", await documentsToDecide(tx)),
      tasks("notices_to_review", await noticesToReview(tx, false)),
      tasks("notice_flood", await noticesToReview(tx, true)),
      tasks("public_notice_to_read", await publicNotices(tx, "submitted", false)),
      tasks("public_notice_for_brand", await publicNotices(tx, "submitted", true)),
      tasks("public_notice_answered", await publicNoticesAnswered(tx)),
      tasks("public_notice_with_legal", await publicNotices(tx, "with_legal")),
      tasks("public_notice_complaint", await publicNotices(tx, "complained")),
      tasks("request_expired", silent.call_brand),
      tasks("silence_undated", silent.agree_on_date),
      tasks("silence_to_admin", silent.tell_admin),
      await rightsToReview(tx),
      tasks("right_ending", await rightsEnding(tx)),
      tasks("renewal_to_confirm", await proposalsToConfirm(tx, "renewal", "proposed")),
      tasks("transfer_to_confirm", await proposalsToConfirm(tx, "transfer", "accepted")),
      tasks("right_disputed", await rightsDisputed(tx)),
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
