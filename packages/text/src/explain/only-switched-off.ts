import type { SignMatch } from "../match/sign-match.js";
import type { Sign } from "../sign-index/sign.js";
import { createProbe } from "./probe.js";

/** Ways of writing are not looked for with this mark; with them the sign is found. */
export interface SwitchedOff {
  readonly rule: "switched_off";
  readonly operators: NonNullable<Sign["off"]>;
  readonly match: SignMatch;
}

/** Whether a sign is passed over only because ways of writing are switched off for it: the engine is asked without. */
export function onlySwitchedOff(
  signs: readonly Sign[],
  text: string,
  goal: number,
): SwitchedOff | undefined {
  const operators = [...new Set(signs.flatMap(({ off }) => off ?? []))];
  if (operators.length === 0) return undefined;
  const without = (allowed: (operator: string) => boolean): SignMatch | undefined => {
    const freed = signs.map((sign) => ({
      ...sign,
      off: (sign.off ?? []).filter((it) => !allowed(it)),
    }));
    const match = createProbe(freed)(text);
    return match !== undefined && match.confidence >= goal ? match : undefined;
  };
  const all = without(() => true);
  if (all === undefined) return undefined;
  for (const operator of operators) {
    const match = without((it) => it === operator);
    if (match !== undefined) return { rule: "switched_off", operators: [operator], match };
  }
  return { rule: "switched_off", operators, match: all };
}
