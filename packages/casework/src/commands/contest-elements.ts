import { missingElements, profileNamed } from "@touchstone/regimes";
import type { ContestForm } from "../case-event.js";
import type { Regime } from "../case-state.js";
import type { Part } from "../preflight.js";

export interface ContestStatements {
  readonly form: ContestForm;
  /** Codes of the elements that were stated, in whatever way each asks for. */
  readonly elements: readonly string[];
}

const POINTERS = {
  declaration: () => "/elements",
  text: (code: string) => `/statements/${code}`,
  files: () => "/files",
  case: () => "",
} as const;

/** What a contest of that form lacks under the regimes that know the form: exactly what is missing. */
export function contestPreflight(regimes: readonly Regime[], stated: ContestStatements): Part[] {
  const seen = new Set<string>();
  return regimes
    .filter(({ profile }) => profileNamed(profile).contest.form === stated.form)
    .flatMap(({ profile }) =>
      missingElements(profileNamed(profile).contest.elements, stated.elements),
    )
    .filter(({ code }) => !seen.has(code) && seen.add(code).size > 0)
    .map(({ code, kind, words }) => ({
      pointer: POINTERS[kind](code),
      code,
      detail: `is missing: ${words.en}`,
    }));
}

/** The regimes under which a contest counts: those of its form, and those it states everything for. */
export function profilesServed(
  regimes: readonly Regime[],
  { form, elements }: ContestStatements,
): string[] {
  return regimes
    .map(({ profile }) => profile)
    .filter((profile) => {
      const { contest } = profileNamed(profile);
      return contest.form === form || missingElements(contest.elements, elements).length === 0;
    });
}

export function knowsForm(regimes: readonly Regime[], form: ContestForm): boolean {
  return (
    form === "complaint" ||
    regimes.some(({ profile }) => profileNamed(profile).contest.form === form)
  );
}
