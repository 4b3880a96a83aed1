import AhoCorasick from "modern-ahocorasick";
import { type Contender, lowerCased } from "./contender.js";

/** Plain substrings. Its "fast" backend was five times slower on these titles, so this is the usual one. */
export const ahoCorasick: Contender = (signs) => {
  const automaton = new AhoCorasick(lowerCased(signs));
  return (title) => automaton.search(title.toLowerCase()).length;
};
