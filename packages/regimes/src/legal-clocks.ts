import type { Calendars } from "./calendar.js";
import { CALENDARS } from "./calendars/index.js";
import { type DeadlineTrigger, deadlineSpan, type Stay } from "./deadline.js";
import type { Term } from "./profile.js";
import { profileNamed } from "./profiles/index.js";
import { FURTHER_ATTEMPTS, LANE } from "./profiles/operator.js";

/** A clock that a contest starts: `put_back` reinstates the listing, `tell` puts it before the operator. */
export interface LegalClock {
  readonly name: string;
  readonly profile: string;
  readonly effect: "put_back" | "tell";
  /** Not before this it takes effect. */
  readonly dueAt: string;
  readonly latestAt: string | null;
  readonly stayedBy: Stay[];
  /** What makes it idle before it is due. */
  readonly endedBy: "reply" | "arrival" | null;
}

interface Start {
  readonly trigger: DeadlineTrigger;
  readonly at: string;
  readonly calendars?: Calendars | undefined;
}

/**
 * The clocks that an event of a contest starts under the profiles that it counts under. Silence of the
 * owner puts nothing back where a statute names the day on which that is done.
 */
export function clocksStartedBy(profiles: readonly string[], start: Start): LegalClock[] {
  const statute = profiles.some((name) => profileNamed(name).putBack !== null);
  const clocks = profiles.flatMap((name) => {
    const { putBack, arrival, review } = profileNamed(name);
    return [
      clock(`put_back:${name}`, name, putBack, start, { effect: "put_back", endedBy: null }),
      clock(`arrival:${name}`, name, arrival, start, { effect: "tell", endedBy: "arrival" }),
      clock(`review:${name}`, name, review, start, { effect: "tell", endedBy: null }),
    ];
  });
  return [...clocks, ownerReply(profiles, statute, start)].flatMap((each) => each ?? []);
}

/** The owner is asked under every profile; its silence counts only where the marketplace's terms apply. */
function ownerReply(profiles: readonly string[], statute: boolean, start: Start) {
  const { ownerReply: reply } = profileNamed("OPERATOR");
  const counts = profiles.includes("OPERATOR") && !statute;
  const effect = counts && reply?.silence === "put_back" ? "put_back" : "tell";
  return clock("owner_reply", "OPERATOR", reply, start, { effect, endedBy: "reply" });
}

function clock(
  name: string,
  profile: string,
  term: Term | null,
  { trigger, at, calendars = CALENDARS }: Start,
  kind: Pick<LegalClock, "effect" | "endedBy">,
): LegalClock | null {
  if (term === null || term.deadline.trigger !== trigger) return null;
  const { timeZone } = profileNamed(profile);
  const { dueAt, latestAt } = deadlineSpan(term.deadline, at, timeZone, calendars);
  return { name, profile, ...kind, dueAt, latestAt, stayedBy: [...(term.deadline.stayedBy ?? [])] };
}

/** How long a listing stays paused for the owner to look at what its seller had stored. */
export function laneClock(at: string): LegalClock {
  const { dueAt, latestAt } = deadlineSpan(LANE, at, "UTC", CALENDARS);
  return {
    name: "lane",
    profile: "OPERATOR",
    effect: "put_back",
    dueAt,
    latestAt,
    stayedBy: [],
    endedBy: "reply",
  };
}

/** How many attempts a seller has. */
export const ATTEMPTS = 1 + FURTHER_ATTEMPTS.length;

/**
 * Until when a seller can try again after the decision on attempt number `attempt`, whatever the contest's
 * window says; `null`: no attempt is left.
 */
export function nextAttemptUntil(
  attempt: number,
  decidedAt: string,
  calendars: Calendars = CALENDARS,
): string | null {
  const deadline = FURTHER_ATTEMPTS[attempt - 1];
  if (deadline === undefined) return null;
  return deadlineSpan(deadline, decidedAt, "UTC", calendars).dueAt;
}

/** Until when a certified body should have decided on a dispute, and at the latest. */
export function disputeTimes(
  receivedAt: string,
  calendars: Calendars = CALENDARS,
): { readonly dueAt: string; readonly latestAt: string } {
  const { dispute, timeZone } = profileNamed("EU_DSA");
  if (dispute === null) throw new Error("the profile EU_DSA names no time for disputes");
  const { dueAt, latestAt } = deadlineSpan(dispute.deadline, receivedAt, timeZone, calendars);
  return { dueAt, latestAt: latestAt ?? dueAt };
}
