import type { SignMatch } from "../match/sign-match.js";
import { createMatcher } from "../matcher.js";
import { compileSigns } from "../sign-index/compile-signs.js";
import type { Sign } from "../sign-index/sign.js";
import { createEncoder } from "../skeleton/encode.js";

/** Asks the engine for the surest match in a text; undefined where it finds none. */
export type Probe = (text: string) => SignMatch | undefined;

/** A probe with signs of one mark only, so that no other mark can stand in its way. */
export function createProbe(signs: readonly Sign[]): Probe {
  const match = createMatcher(compileSigns(signs));
  const encode = createEncoder();
  return (text) => {
    let surest: SignMatch | undefined;
    for (const found of match(encode(text))) {
      if (surest === undefined || found.confidence > surest.confidence) surest = found;
    }
    return surest;
  };
}
