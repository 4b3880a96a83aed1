import {
  type AnswerInput,
  type CaseEvent,
  type CaseState,
  type DeclarationFacts,
  isNotice,
  type RightFacts,
} from "@touchstone/casework";
import type { AnswerCode, ReasonCode } from "@touchstone/interface";
import type { Tx } from "../../../store/store.js";
import { contestTime } from "../../cases/contest-time.js";
import type { OpenListing } from "../../cases/open-listing.js";
import { vaultLane } from "../../vault/vault-lane.js";
import { declarationFacts, rightFacts } from "../notice-facts.js";

/** Who gives an answer, as events keep it. */
export interface Answerer {
  readonly kind: "brand" | "agent";
  readonly organisationId: string;
  readonly memberId: string;
}

/** What an answer rests on, read in a scope that sees the brand's rights and declarations. */
export interface AnswerFacts {
  readonly brandName: string;
  readonly right: RightFacts | null;
  readonly declaration: DeclarationFacts | null;
}

export async function readAnswerFacts(
  tx: Tx,
  brandId: string,
  memberId: string,
  named: {
    readonly rightId?: string | null | undefined;
    readonly declarationId?: string | null | undefined;
  },
): Promise<AnswerFacts> {
  const brand = await tx.db
    .selectFrom("brands")
    .select("name")
    .where("id", "=", brandId)
    .executeTakeFirstOrThrow();
  return {
    brandName: brand.name,
    right: await rightFacts(tx, named.rightId ?? undefined),
    declaration: await declarationFacts(tx, { memberId }, named.declarationId ?? undefined),
  };
}

interface Said {
  readonly answer: AnswerCode;
  readonly reasonCode: ReasonCode | null;
  readonly commentRef: string | null;
  /** When it was said, where it takes effect later. */
  readonly givenAt?: string;
}

/** An answer as the rules take it, with ids for what it may bring about. */
export async function answerInput(
  { tx, listing, state }: { tx: Tx; listing: OpenListing; state: CaseState },
  answerer: Answerer,
  said: Said,
  facts: AnswerFacts | undefined,
): Promise<AnswerInput> {
  const { answer, reasonCode, commentRef, givenAt } = said;
  const { marketplaceId, listingId, sellerId, brandId } = state;
  const about = { marketplaceId, listingId, sellerId, brandId, reasonCode };
  const lane = isNotice(answer) ? await vaultLane(tx, { ...about, at: givenAt ?? tx.now }) : null;
  return {
    at: tx.now,
    actor: actorOf(answerer),
    organisationId: answerer.organisationId,
    memberId: answerer.memberId,
    answer,
    notice: {
      right: facts?.right ?? null,
      reasonCode,
      declaration: facts?.declaration ?? null,
      commentRef,
      ...(isNotice(answer) ? evidenceOf(state) : {}),
    },
    ...(givenAt === undefined ? {} : { givenAt }),
    mode: listing.mode,
    territory: listing.territory,
    brandName: facts?.brandName ?? "",
    ids: {
      answer: tx.newId(),
      decision: tx.newId(),
      restriction: tx.newId(),
      statement: tx.newId(),
      strike: tx.newId(),
    },
    contest: contestTime(listing, facts?.right ?? null, tx.now),
    lane,
  };
}

function actorOf({ kind, memberId }: Answerer): CaseEvent["actor"] {
  return { kind, id: memberId };
}

/** A test buy that was received and looked at is the evidence of a notice that names one. */
function evidenceOf(state: CaseState) {
  const found = state.testBuys.some(({ findingRef }) => findingRef !== null);
  if (!found) return {};
  return { evidence: { kinds: ["test_buy_report" as const], orderNumber: true } };
}
