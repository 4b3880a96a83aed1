import {
  applyEvent,
  type BrandMatch,
  type CaseState,
  closeReupload,
  demotionOf,
  foldCase,
  licenseRule,
  queueRequest,
  RULE,
  type RuleState,
  ruleRecord,
  stateAfter,
  undoAnswer,
  withdrawRule,
} from "@touchstone/casework";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, BRAND, eventsOf, NOTICE, queuedCase, REQUEST_DATA, RIGHT, uuid } from "./cases.js";
import { histories } from "./histories.js";
import { EARLIER, LICENCE, reupload } from "./rule-histories.js";

function confirmed(brand: number, times: number): BrandMatch[] {
  return Array.from({ length: times }, () => ({
    brandId: `brand-${brand}`,
    kind: "asked",
    answer: "counterfeit",
    decision: "restrict",
    windowClosed: true,
    reversal: null,
  }));
}

const AS_CONFIRMED: Partial<BrandMatch> = {};
const outcomes = fc.oneof(
  { weight: 20, arbitrary: fc.constant(AS_CONFIRMED) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Partial<BrandMatch>>(
      { answer: "genuine", decision: "no_action", windowClosed: false },
      { reversal: { reason: "contest", counts: true } },
      { windowClosed: false },
    ),
  },
);

/** What happens to a rule and its matches: a batch of matches, the operator's word, the house's look. */
const steps = fc.array(
  fc.oneof(
    fc.record({
      step: fc.constant("matches" as const),
      brand: fc.integer({ min: 1, max: 7 }),
      times: fc.integer({ min: 1, max: 160 }),
      like: outcomes,
    }),
    fc.record({ step: fc.constantFrom("license" as const, "withdraw" as const, "look" as const) }),
    fc.record({
      step: fc.constant("reupload" as const),
      marketplaceId: fc.constantFrom(REQUEST_DATA.marketplaceId, "another"),
      kind: fc.constantFrom(RIGHT.kind, "design"),
    }),
  ),
  { minLength: 10, maxLength: 60, size: "max" },
);

/** A request that came as a re-upload, of a right of some kind at some marketplace. */
function seenAgain(marketplaceId: string): CaseState {
  const data = { ...REQUEST_DATA, marketplaceId, earlier: EARLIER };
  return foldCase(eventsOf(queueRequest({ at: at(0), ...data })));
}

interface World {
  readonly state: RuleState;
  readonly matches: readonly BrandMatch[];
}

type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never;

/** The rule after more matches, the operator's word, or the house's look at it. */
function next({ state, matches }: World, step: Exclude<Step, { step: "reupload" }>): World {
  const record = ruleRecord(matches);
  switch (step.step) {
    case "matches": {
      const more = confirmed(step.brand, step.times).map((one) => ({ ...one, ...step.like }));
      return { state, matches: [...matches, ...more] };
    }
    case "license": {
      const licensed = licenseRule(state, record);
      if (!licensed.ok) return { state, matches };
      expect(record.lowerBound).toBeGreaterThanOrEqual(0.99);
      expect(record.confirmed).toBeGreaterThanOrEqual(381);
      return { state: licensed.state, matches };
    }
    case "withdraw": {
      const withdrawn = withdrawRule(state);
      return { state: withdrawn.ok ? withdrawn.state : state, matches };
    }
    case "look": {
      const fell = demotionOf(record, { reversed: 0, contradictedByAudit: 0 });
      return {
        state: fell === null ? state : (stateAfter(RULE, state, "demoted") ?? state),
        matches,
      };
    }
  }
}

/** The same goods again, of a right of some kind at some marketplace. */
function putAgain({ state }: World, step: Extract<Step, { step: "reupload" }>, n: number) {
  const right = { ...RIGHT, kind: step.kind };
  const reasonCode = step.kind === "design" ? "DESIGN_LOOKALIKE" : NOTICE.reasonCode;
  const input = reupload(2, n);
  return closeReupload(seenAgain(step.marketplaceId), {
    ...input,
    licence: state === "licensed" ? LICENCE : null,
    first: { ...input.first, notice: { ...NOTICE, right, reasonCode } },
  });
}

describe("rules that act alone", () => {
  it("rule 10: no rule that has not earned it ever restricts anything, and a licensed one only at its marketplace and for its kind of right", () => {
    fc.assert(
      fc.property(steps, (history) => {
        let world: World = { state: "asking", matches: [] };
        for (const [n, step] of history.entries()) {
          if (step.step === "reupload") {
            const mayAct =
              world.state === "licensed" &&
              step.marketplaceId === LICENCE.marketplaceId &&
              step.kind === LICENCE.rightKind;
            expect(putAgain(world, step, n).ok).toBe(mayAct);
          } else {
            world = next(world, step);
          }
        }
      }),
      { numRuns: 400 },
    );
    const acted = fc.sample(steps, { numRuns: 400, seed: 10 }).filter((history) => {
      let world: World = { state: "asking", matches: [] };
      return history.some((step, n) => {
        if (step.step === "reupload") return putAgain(world, step, n).ok;
        world = next(world, step);
        return false;
      });
    });
    expect(acted.length).toBeGreaterThan(10);
  });

  it("rule 10: over all ways that commands can take, what restricts without an answer acts under a licence for its marketplace", () => {
    fc.assert(
      fc.property(histories, ({ chapters, end }) => {
        for (const { command, events, after } of chapters) {
          for (const event of events) {
            if (event.type !== "closed_by_rule") continue;
            expect(["closeReupload", "closeReupload while asking"]).toContain(command);
            expect(after.marketplaceId).toBe(LICENCE.marketplaceId);
            expect(event.data.licenceId).toBe(LICENCE.id);
            expect(after.requestState).toBe("recalled");
          }
        }
        for (const { basis, licenceId, kind } of end.decisions) {
          expect(licenceId !== null).toBe(basis === "own_initiative");
          if (basis === "own_initiative") expect(["restrict", "would_restrict"]).toContain(kind);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("what is asked to audit a rule restricts nothing, whatever its brand says", () => {
    fc.assert(
      fc.property(histories, ({ end }) => {
        if (end.auditOf !== null) expect(end.restrictions).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("what a rule closes has reasons, a window and a reference, and says that software decided", () => {
    const begun = seenAgain(REQUEST_DATA.marketplaceId);
    const events = eventsOf(closeReupload(begun, reupload(2, 1)));
    expect(events.map(({ type }) => type)).toEqual([
      "closed_by_rule",
      "statement_issued",
      "restricted",
      "strike_proposed",
    ]);
    const closed = events.reduce<CaseState>(applyEvent, begun);
    expect(closed.statements[0]?.body).toMatchObject({
      basis: "own_initiative",
      automatedDecision: true,
      earlier: { case: EARLIER.caseId, confirmedAt: EARLIER.answeredAt },
    });
    expect(closed.restrictions[0]).toMatchObject({ state: "active", contestProfile: "EU_DSA" });
    const withdrawn = undoAnswer(closed, {
      at: at(2_000),
      actor: BRAND,
      ids: { decision: uuid(99) },
    });
    const lifted = eventsOf(withdrawn).reduce<CaseState>(applyEvent, closed);
    expect(lifted.restrictions[0]?.state).toBe("lifted");
    expect(lifted.strikes[0]?.state).toBe("void");
  });

  it("closes nothing by a first notice that is contested, would be refused today, or was never given", () => {
    const begun = seenAgain(REQUEST_DATA.marketplaceId);
    const input = reupload(2, 1);
    const { first } = input;
    const expired = { ...NOTICE, right: { ...RIGHT, expiresOn: "2026-01-31" } };
    const byWords = { ...NOTICE, reasonCode: "OTHER" } as const;
    for (const change of [
      { first: { ...first, inForce: false } },
      { first: { ...first, notice: expired } },
      { first: { ...first, notice: byWords } },
      { authority: false },
    ]) {
      expect(closeReupload(begun, { ...input, ...change }).ok).toBe(false);
    }
    expect(closeReupload(queuedCase(), input).ok).toBe(false);
  });
});
