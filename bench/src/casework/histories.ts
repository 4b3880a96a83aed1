import {
  answerRequest,
  applyEvent,
  type CaseEvent,
  type CaseState,
  decideContest,
  deliverRequest,
  expireRequest,
  type Moved,
  openContest,
  openRequest,
  queueRequest,
  recallRequest,
  resumeRequest,
  snoozeRequest,
} from "@touchstone/casework";
import type { Finding } from "@touchstone/interface";

const BRAND = { kind: "brand", id: "member-1" } as const;
const OPERATOR = { kind: "operator", id: "member-2" } as const;
const SELLER = { kind: "seller", id: "seller-session" } as const;
const RIGHT = {
  id: "right-1",
  brandId: "brand-1",
  kind: "word_mark",
  state: "verified",
  territories: ["EU"],
  expiresOn: "2030-06-30",
  number: "018123456",
  text: "KESTROVELLE",
} as const;
const FINDING: Finding = {
  brand: "Kestrovelle",
  risk: 0.83,
  prior: -2,
  use: "offer",
  mentions: [],
  pictures: [],
  signals: [{ name: "sign_disguised", weight: 5.1, detail: { form: "leet" } }],
  counterEvidence: [],
};

/** The ways of a case that occur most: cleared, removed, contested and put back, never answered. */
const WAYS = ["genuine", "removed", "contested", "silent"] as const;
type Way = (typeof WAYS)[number];

/** The events of so many cases, each by the commands that really make them. */
export function inventHistories(cases: number): CaseEvent[][] {
  return Array.from({ length: cases }, (_, n) => {
    const way = WAYS[n % WAYS.length] ?? "genuine";
    return new History(n).walk(way);
  });
}

const THINGS = [
  "case",
  "listing",
  "snapshot",
  "fingerprint",
  "answer",
  "decision",
  "restriction",
  "statement",
  "strike",
  "contest",
  "reversal",
] as const;
type Thing = (typeof THINGS)[number];

class History {
  readonly #events: CaseEvent[] = [];
  #state: CaseState | null = null;
  readonly #n: number;

  constructor(n: number) {
    this.#n = n;
  }

  walk(way: Way): CaseEvent[] {
    this.#do(
      queueRequest({
        at: at(0),
        caseId: this.#id("case"),
        marketplaceId: "harbour",
        listingId: this.#id("listing"),
        brandId: "brand-1",
        sellerId: "seller-7",
        snapshotId: this.#id("snapshot"),
        assessmentId: null,
        finding: FINDING,
        fingerprint: this.#id("fingerprint"),
        risk: 0.83,
        exposure: "4340.00",
        exposureCurrency: "EUR",
      }),
    );
    this.#then((state) => deliverRequest(state, { at: at(1), dueAt: at(3 * 24 * 60) }));
    if (way === "silent") {
      this.#then((state) => expireRequest(state, { at: at(3 * 24 * 60) }));
      const recalled = { at: at(5 * 24 * 60), actor: OPERATOR, reason: "no_longer_found" } as const;
      this.#then((state) => recallRequest(state, recalled));
      return this.#events;
    }
    this.#then((state) => openRequest(state, { at: at(10), actor: BRAND }));
    this.#then((state) => snoozeRequest(state, { at: at(11), actor: BRAND, until: at(30) }));
    this.#then((state) => resumeRequest(state, { at: at(30) }));
    this.#answer(way);
    if (way === "contested") this.#contest();
    return this.#events;
  }

  #answer(way: Way): void {
    const isNotice = way !== "genuine";
    const declaration = {
      id: "declaration-1",
      kind: "good_faith",
      memberId: "member-1",
      signedAt: at(0),
      expiresAt: at(480),
    } as const;
    this.#then((state) =>
      answerRequest(state, {
        at: at(31),
        actor: BRAND,
        organisationId: "brand-1",
        memberId: "member-1",
        answer: isNotice ? "counterfeit" : "genuine",
        notice: isNotice
          ? { right: RIGHT, reasonCode: "TM_COUNTERFEIT_FEATURES", declaration, commentRef: null }
          : null,
        mode: "live",
        territory: "EU",
        brandName: "Kestrovelle",
        ids: {
          answer: this.#id("answer"),
          decision: this.#id("decision"),
          restriction: this.#id("restriction"),
          statement: this.#id("statement"),
          strike: this.#id("strike"),
        },
        contest: { profile: "EU_DSA", until: "2027-05-24T23:59:59.999Z" },
      }),
    );
  }

  #contest(): void {
    this.#then((state) =>
      openContest(state, {
        at: at(600),
        actor: SELLER,
        contestId: this.#id("contest"),
        kind: "first_sale",
        messageRef: null,
        files: [],
      }),
    );
    this.#then((state) =>
      decideContest(state, {
        at: at(2_000),
        actor: OPERATOR,
        outcome: "reversed",
        messageRef: null,
        ids: { decision: this.#id("reversal") },
      }),
    );
  }

  #then(command: (state: CaseState) => Moved): void {
    if (this.#state === null) throw new Error("a case begins with its request");
    this.#do(command(this.#state));
  }

  #do(moved: Moved): void {
    if (!moved.ok) throw new Error(moved.refusal.detail);
    for (const event of moved.events) {
      this.#events.push(event);
      this.#state = applyEvent(this.#state, event);
    }
  }

  /** An id of its own for each thing of each case. */
  #id(what: Thing): string {
    const thing = String(THINGS.indexOf(what)).padStart(3, "0");
    return `0198b7a0-0000-7${thing}-8000-${String(this.#n).padStart(12, "0")}`;
  }
}

/** Minute of the invented day as an instant. */
function at(minute: number): string {
  return new Date(Date.UTC(2026, 10, 24, 9, minute)).toISOString();
}
