import type { AnswerCode, ContestKind, MarketplaceMode, ReasonCode } from "@touchstone/interface";
import { buildStatement, type ContestWindow, isAfter, laneClock } from "@touchstone/regimes";
import { isNotice } from "../answers.js";
import { type CaseEvent, type EventOf, SYSTEM } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import type { RightFacts } from "../right-facts.js";

/** The leading window, and all that apply; one alone where `regimes` is left out. */
export interface ContestTime extends ContestWindow {
  readonly regimes?: readonly ContestWindow[];
}

/** What the seller had put in the vault before: the listing is paused until it was looked at. */
export interface Lane {
  /** Id of the contest that the vault's evidence opens by itself. */
  readonly contestId: string;
  /** Keys of the object store. */
  readonly vaultEvidence: readonly string[];
  readonly kind?: ContestKind;
}

export interface ConsequencesInput {
  readonly at: string;
  readonly answer: AnswerCode;
  /** What the notice rests on; `null` where the answer is none. */
  readonly right: RightFacts | null;
  readonly reasonCode: ReasonCode | null;
  readonly mode: MarketplaceMode;
  /** As the seller is told it. */
  readonly brandName: string;
  readonly ids: {
    /** The answer, or the notice, that is decided on. */
    readonly answer: string;
    readonly decision: string;
    readonly restriction: string;
    readonly statement: string;
    readonly strike: string;
  };
  /** What a restriction would leave the seller: its end lies after `at`. */
  readonly contest: ContestTime;
  readonly lane?: Lane | null;
  /** Whether software found the listing (default), and whether it decided alone (default). */
  readonly automatedDetection?: boolean;
  readonly automatedDecision?: boolean;
  /** Where the words are kept that its brand has for the seller. */
  readonly sellerMessageRef?: string | null;
  /** The decision that a rule acts by again, where no notice was given for this listing. */
  readonly earlier?: { readonly caseId: string; readonly answeredAt: string };
  /** Reference of the notice of somebody without an account, where it rests on one. */
  readonly publicNotice?: string;
}

type Place = Pick<CaseState, "id" | "marketplaceId" | "listingId" | "sellerId">;

/**
 * What an answer, or a notice that was accepted, brings about: to be written with it or not at all. Only a
 * notice restricts, and only where the marketplace is live. Where the vault holds evidence for the
 * listing, it is paused rather than removed, and that evidence is put before the owner as a contest.
 */
export function consequences(place: Place, input: ConsequencesInput): CaseEvent[] {
  if (!isNotice(input.answer)) return [decided(input, "no_action")];
  if (input.mode !== "live") return [decided(input, "would_restrict")];
  const { right, reasonCode } = input;
  // Pre-flight has refused a notice without either.
  if (!right || !reasonCode) throw new Error("a notice without its right or reason passed");
  return [decided(input, "restrict"), ...enforcement(place, input, right, reasonCode)];
}

function decided(
  { at, answer, ids }: ConsequencesInput,
  kind: EventOf<"decided">["data"]["kind"],
): CaseEvent {
  const basis = isNotice(answer) ? "notice" : "answer";
  return {
    type: "decided",
    at,
    actor: SYSTEM,
    data: { decisionId: ids.decision, kind, basis, answerId: ids.answer },
  };
}

/** What a decision that restricts brings about: reasons, the restriction, a proposed strike, the vault's contest. */
export function enforcement(
  place: Place,
  input: ConsequencesInput,
  right: RightFacts,
  reasonCode: ReasonCode,
): CaseEvent[] {
  const { at, ids, contest, lane = null } = input;
  if (!isAfter(contest.until, at)) throw new RangeError("a contest window that is over already");
  const acted = { at, actor: SYSTEM };
  const decisionId = ids.decision;
  const measure = lane === null ? "removed" : "paused";
  const regimes = (contest.regimes ?? [contest]).map(({ profile, until }) => ({
    profile,
    contestUntil: until,
  }));
  const statement = buildStatement({
    id: ids.statement,
    caseId: place.id,
    marketplaceId: place.marketplaceId,
    listingId: place.listingId,
    notifier: input.brandName,
    right,
    reasonCode,
    automatedDetection: input.automatedDetection ?? true,
    automatedDecision: input.automatedDecision ?? true,
    measure,
    profile: contest.profile,
    imposedAt: at,
    contestUntil: contest.until,
    regimes,
    ...(input.earlier === undefined ? {} : { earlier: input.earlier }),
    ...(input.publicNotice === undefined ? {} : { publicNotice: input.publicNotice }),
  });
  const events: CaseEvent[] = [
    {
      ...acted,
      type: "statement_issued",
      data: { statementId: ids.statement, decisionId, statement },
    },
    {
      ...acted,
      type: "restricted",
      data: {
        restrictionId: ids.restriction,
        decisionId,
        statementId: ids.statement,
        contestProfile: contest.profile,
        contestUntil: contest.until,
        regimes,
        measure,
        sellerMessageRef: input.sellerMessageRef ?? null,
      },
    },
  ];
  if (place.sellerId !== null) {
    events.push({ ...acted, type: "strike_proposed", data: { strikeId: ids.strike, decisionId } });
  }
  if (lane !== null) events.push(...laneContest(input, lane));
  return events;
}

/** What the vault holds is the seller's defence, and takes none of their attempts. */
function laneContest({ at, ids }: ConsequencesInput, lane: Lane): CaseEvent[] {
  const acted = { at, actor: SYSTEM };
  return [
    {
      ...acted,
      type: "contest_opened",
      data: {
        contestId: lane.contestId,
        restrictionId: ids.restriction,
        kind: lane.kind ?? "purchased_from_authorised_supplier",
        messageRef: null,
        files: [...lane.vaultEvidence],
        attempt: 0,
        form: "vault",
        profiles: [],
        elements: [],
        statementsRef: null,
        clocks: [laneClock(at)],
      },
    },
    { ...acted, type: "contest_forwarded", data: { contestId: lane.contestId, clocks: [] } },
  ];
}
