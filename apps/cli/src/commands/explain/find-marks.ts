import type { ScreenableRight, WordMark } from "@touchstone/interface";
import { type Loaded, loaded, notLoaded } from "../screen/loaded.js";

const NAMED = 8;
const MOST = 10;

/** The word marks that are meant: the right with this id, else those with these words or this alias. */
export function findMarks(
  rights: readonly ScreenableRight[],
  mark: string | undefined,
): Loaded<readonly WordMark[]> {
  if (mark === undefined) return loaded([]);
  const byId = rights.find(({ id }) => id === mark);
  if (byId?.kind === "word_mark") return loaded([byId]);
  if (byId !== undefined) {
    return notLoaded(
      `--mark ${mark} is a right of the kind ${byId.kind}; only word marks are looked for in text`,
    );
  }
  const marks = rights.filter((right) => right.kind === "word_mark");
  const wanted = folded(mark);
  const named = marks.filter(({ text, brand, aliases = [] }) =>
    [text, ...aliases, brand].some((words) => folded(words) === wanted),
  );
  if (named.length > 0) return loaded(named.slice(0, MOST));
  const known = marks.slice(0, NAMED).map(({ text }) => text);
  const more = marks.length > NAMED ? ` and ${marks.length - NAMED} more` : "";
  const there = known.length === 0 ? "there are none" : `there are ${known.join(", ")}${more}`;
  return notLoaded(`no word mark has the id or the words ${JSON.stringify(mark)}; ${there}`);
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}
