import type { Contender } from "./contender.js";

/** What any encoder must do at least: each code unit is looked up in two tables, and both answers are kept. */
export const tableLoop: Contender = () => {
  const tables = [1, 2].map((seed) =>
    Uint16Array.from({ length: 65_536 }, (_, unit) => unit ^ seed),
  );
  const [fine = new Uint16Array(), shape = new Uint16Array()] = tables;
  const out = [new Uint16Array(65_536), new Uint16Array(65_536)];
  const [first = new Uint16Array(), second = new Uint16Array()] = out;
  return (title) => {
    for (let i = 0; i < title.length; i += 1) {
      const unit = title.charCodeAt(i);
      first[i] = fine[unit] ?? 0;
      second[i] = shape[unit] ?? 0;
    }
    return first[0] === second[0] ? 0 : title.length;
  };
};
