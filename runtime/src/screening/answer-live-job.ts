import type { Policy } from "@touchstone/interface";
import {
  type CompiledScreening,
  compileScreening,
  createScreener,
  layerScreeners,
  measureMarks,
  type Screener,
} from "@touchstone/screening";
import type { LiveAnswer, LiveJob, ScreenedListing, ShownListing } from "./live-messages.js";

/** Sets kept in one thread: the newest rights, those before, layers over them, sets of single brands. */
const SETS_KEPT = 6;
/** Screeners kept for each set, one for each policy. */
const SCREENERS_KEPT = 100;

interface LoadedSet {
  readonly create: (policy: Policy) => Screener;
  /** By their policies. */
  readonly screeners: Map<string, Screener>;
}

/** What a screening thread does, job by job. */
export function answerLiveJob(): (job: LiveJob) => LiveAnswer {
  const sets = new Map<string, LoadedSet>();
  // Of the last set that was compiled elsewhere: the lexicon is the same in all of them.
  let cues: CompiledScreening["cues"] | undefined;

  function keep(key: string, create: LoadedSet["create"]): LiveAnswer {
    sets.set(key, { create, screeners: new Map() });
    dropOldest(sets, SETS_KEPT);
    return { kind: "loaded" };
  }
  /** What is used last is dropped last. */
  function use(key: string): LoadedSet | undefined {
    const set = sets.get(key);
    if (set === undefined) return undefined;
    sets.delete(key);
    sets.set(key, set);
    return set;
  }

  return (job) => {
    switch (job.kind) {
      case "compile":
        return { kind: "compiled", compiled: compileScreening(job.rights, job.profiles) };
      case "measure":
        return { kind: "measured", budgets: measureMarks(job.marks) };
      case "load": {
        const { set } = job;
        const compiled =
          "compiled" in set ? set.compiled : compileScreening(set.rights, set.profiles, cues);
        if ("compiled" in set) cues = compiled.cues;
        return keep(set.key, (policy) => createScreener(compiled, policy));
      }
      case "layer": {
        const under = use(job.under);
        if (under === undefined) return { kind: "unknown_set" };
        const over = compileScreening(job.over.rights, job.over.profiles, cues);
        const replaced = new Set(job.replaced);
        return keep(job.key, (policy) =>
          layerScreeners(screenerOf(under, policy), createScreener(over, policy), replaced, policy),
        );
      }
      case "screen": {
        const set = use(job.key);
        if (set === undefined) return { kind: "unknown_set" };
        const screen = screenerOf(set, job.policy);
        return {
          kind: "screened",
          results: job.listings.map((listing) => tryOut(screen, listing)),
        };
      }
    }
  };
}

function screenerOf(set: LoadedSet, policy: Policy): Screener {
  const key = JSON.stringify(policy);
  const known = set.screeners.get(key);
  if (known !== undefined) return known;
  const screener = set.create(policy);
  set.screeners.set(key, screener);
  dropOldest(set.screeners, SCREENERS_KEPT);
  return screener;
}

function tryOut(screen: Screener, { listing, seen }: ShownListing): ScreenedListing {
  try {
    return { ok: true, assessment: screen(listing, [], seen) };
  } catch (error) {
    return {
      ok: false,
      detail: error instanceof Error ? (error.stack ?? error.message) : `${error}`,
    };
  }
}

function dropOldest(map: Map<string, unknown>, kept: number): void {
  for (const key of map.keys()) {
    if (map.size <= kept) return;
    map.delete(key);
  }
}
