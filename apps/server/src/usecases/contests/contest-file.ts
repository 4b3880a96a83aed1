import { ATTEMPTS, isAfter, type Profile, profileNamed } from "@touchstone/regimes";
import type { Tx } from "../../store/store.js";
import { contestThread } from "./contest-thread.js";
import { NOT_OF_CONTESTS } from "./list-contests.js";
import { disputesOf, staysOf } from "./what-holds.js";

/**
 * The legal profiles, clocks, attempts and thread of a case, as every party to it reads them.
 *
 * @param reader who reads: row security says which rows, this which files
 */
export async function contestFile(tx: Tx, caseId: string, reader: "brand" | "seller" | "operator") {
  const last = await tx.db
    .selectFrom("restrictions")
    .select(["id", "state", "measure", "contestUntil", "regimes", "contestProfile"])
    .where("caseId", "=", caseId)
    .orderBy("imposedAt", "desc")
    .limit(1)
    .executeTakeFirst();
  const contests = await contestThread(tx, caseId, reader);
  return {
    regimes: regimesOf(last).map(regimeView),
    measure: last?.measure ?? null,
    clocks: await clocksOf(tx, caseId),
    attempts: attemptsOf(last, contests),
    contests,
    stays: await staysOf(tx, caseId),
    disputes: await disputesOf(tx, caseId),
  };
}

interface Restriction {
  readonly id: string;
  readonly contestUntil: string;
  readonly contestProfile: string;
  readonly regimes: readonly Regime[];
}

interface Regime {
  readonly profile: string;
  readonly contestUntil: string;
}

/** Restrictions from before several profiles could apply name the leading one alone. */
function regimesOf(restriction: Restriction | undefined): readonly Regime[] {
  if (restriction === undefined) return [];
  const { regimes, contestProfile: profile, contestUntil } = restriction;
  return regimes.length > 0 ? regimes : [{ profile, contestUntil }];
}

function regimeView({ profile, contestUntil }: Regime) {
  const { draft, contest, putBack }: Profile = profileNamed(profile);
  const { form, name, citation, elements, disclosesSeller } = contest;
  return {
    profile,
    contestUntil,
    draft,
    form,
    name,
    citation,
    disclosesSeller,
    putBack: putBack?.citation ?? null,
    elements: elements.map(({ code, kind, words }) => ({ code, kind, words })),
  };
}

async function clocksOf(tx: Tx, caseId: string) {
  return tx.db
    .selectFrom("clocks")
    .select(["name", "rule as profile", "dueAt", "latestAt", "state"])
    .where("caseId", "=", caseId)
    .where("name", "not in", [...NOT_OF_CONTESTS])
    .orderBy("dueAt")
    .orderBy("name")
    .execute();
}

function attemptsOf(
  restriction: Restriction | undefined,
  contests: Awaited<ReturnType<typeof contestThread>>,
) {
  if (restriction === undefined) return { made: 0, left: 0, until: null };
  const own = contests.filter((contest) => contest.restrictionId === restriction.id);
  const made = own.filter(({ attempt }) => attempt > 0).length;
  const until = own
    .flatMap(({ nextAttemptUntil }) => nextAttemptUntil ?? [])
    .reduce((end, each) => (isAfter(each, end) ? each : end), restriction.contestUntil);
  return { made, left: Math.max(0, ATTEMPTS - made), until };
}
