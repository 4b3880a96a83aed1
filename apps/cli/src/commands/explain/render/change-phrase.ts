import { shownText } from "./cells.js";
import { characterName } from "./character-name.js";
import type { Change } from "./why.js";

type Step = Change["steps"][number];

/** What is otherwise in a text in which a mark is found. */
export function changesPhrase(changes: readonly Change[]): string {
  const counted = new Map<string, number>();
  for (const phrase of changes.flatMap(phrasesOf))
    counted.set(phrase, (counted.get(phrase) ?? 0) + 1);
  const said = [...counted].map(([phrase, times]) =>
    times === 1 ? phrase : `${phrase} (${times} times)`,
  );
  return said.length > MOST ? `${said.slice(0, MOST).join(", ")} and so on` : said.join(", ");
}

function phrasesOf({ kind, steps }: Change): readonly string[] {
  if (kind === "apart") return ["set apart from the letters that touch it"];
  if (kind === "alone") return ["without the words around it"];
  return steps.map(repairPhrase);
}

const MOST = 4;

function repairPhrase({ kind, written, own }: Step): string {
  const name = characterName(written);
  const letter = shownText(own);
  switch (kind) {
    case "missing":
      return `with the missing ${letter}`;
    case "added":
    case "repeated":
    case "separator":
      return `without the ${name}`;
    case "alike":
    case "exchanged":
    case "swapped":
    case "masked":
      return `with ${letter} for ${name}`;
    case "same":
    case "own_separator":
    case "ending":
    case "dropped":
      return `with ${letter}`;
  }
}
