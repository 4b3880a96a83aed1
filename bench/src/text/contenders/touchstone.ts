import { compileSigns, createEncoder, createMatcher } from "@touchstone/text";
import type { Contender } from "./contender.js";

/** All forms: plain, look-alikes, leet, separated, repeated, typos, masks, embedded. */
export const touchstone: Contender = (signs) => {
  const match = createMatcher(compileSigns(signs));
  const encode = createEncoder();
  return (title) => match(encode(title)).length;
};

/** Only what has to be done before the index is asked. */
export const encoderAlone: Contender = () => {
  const encode = createEncoder();
  return (title) => encode(title).length;
};
