import { answerRequest, dropHold, type Moved } from "@touchstone/casework";
import type { OnCase } from "../../cases/on-case.js";
import { mayAnswer } from "../may-answer.js";
import { type Answerer, answerInput, readAnswerFacts } from "./answer-input.js";

/** Who may act is settled by then: what the answer rests on may be an agent's, which its brand does not see. */
const READING = { role: "jobs", job: "answers" } as const;

/**
 * A held answer takes effect: it is given as it was said, and asked again whether it may be. Power of attorney and
 * pre-flight are looked at anew; what they refuse ends the hold, and the request is open again.
 */
export async function heldAnswer(on: Omit<OnCase, "keep">): Promise<Moved> {
  const { tx, listing, state } = on;
  const { pending, brandId, marketplaceId, listingId } = state;
  if (pending?.kind !== "held") {
    const detail = "No held answer waits in this case.";
    return { ok: false, refusal: { code: "illegal_move", detail } };
  }
  const { memberId, organisationId, rightId, answer, reasonCode, commentRef } = pending;
  await tx.actAs(READING);
  const kind = await kindOf(on, organisationId);
  const organisation = { id: organisationId, kind };
  const { territory } = listing;
  const may = await mayAnswer(tx, { organisation }, brandId, { rightId, territory });
  const facts = await readAnswerFacts(tx, brandId, memberId, pending);
  await tx.actAs({ role: "casework", marketplace: marketplaceId, listing: listingId });
  const at = tx.now;
  if (!may.ok) return dropHold(state, { at, end: { reason: "not_allowed", codes: [] } });
  const answerer: Answerer = { kind, organisationId, memberId };
  const said = { answer, reasonCode, commentRef, givenAt: pending.since };
  const given = answerRequest(state, await answerInput(on, answerer, said, facts));
  if (given.ok) return given;
  const codes = (given.refusal.parts ?? []).map(({ code }) => code);
  return dropHold(state, { at, end: { reason: "refused", codes } });
}

async function kindOf(
  { tx }: Pick<OnCase, "tx">,
  organisationId: string,
): Promise<"brand" | "agent"> {
  const organisation = await tx.db
    .selectFrom("organisations")
    .select("kind")
    .where("id", "=", organisationId)
    .executeTakeFirst();
  return organisation?.kind === "brand" ? "brand" : "agent";
}
