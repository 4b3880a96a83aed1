import { type Contender, lowerCased } from "./contender.js";

/** One regular expression of all signs, the longest first. */
export const regexp: Contender = (signs) => {
  const longestFirst = lowerCased(signs).toSorted((a, b) => b.length - a.length);
  const escaped = longestFirst.map((it) => it.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const alternation = new RegExp(escaped.join("|"), "g");
  return (title) => title.toLowerCase().match(alternation)?.length ?? 0;
};
