import { shownText } from "./cells.js";
import type { Against, Match } from "./why.js";
import { count, FORM_SAYS } from "./words.js";

/** A rule that stands against a reading, and how that was tried. */
export function againstPhrase(against: Against): string {
  switch (against.rule) {
    case "known_word": {
      const words = against.words.map((word) => `"${shownText(word)}"`).join(" and ");
      const are = against.words.length === 1 ? "is a word" : "are words";
      return `${words} ${are} that people write. ${shown(against.twin, against.match)} with letters that make none.`;
    }
    case "too_short":
      return `It is too short for that. ${shown(against.twin, against.match)} in a longer mark.`;
    case "inside_word":
      return `It stands inside a longer word, "${shownText(against.word)}".`;
    case "amid_hanzi":
      return "Its characters belong to the words around it.";
    case "surroundings":
      return "The words around it speak against it.";
    case "differences_together":
      return `${count(against.count, "difference")} together are more than is taken for a disguise.`;
    case "difference":
      return "This difference is none that is taken for a disguise: many other words are as near.";
    case "switched_off": {
      const ways = against.operators.map((it) => `${it} (${FORM_SAYS[it]})`).join(", ");
      return (
        `Its budget switches off ${ways}: honest texts would be taken for the mark. ` +
        `Otherwise it would be found, ${against.match.form}, confidence ${against.match.confidence}.`
      );
    }
  }
}

type Twin = Extract<Against, { rule: "too_short" }>["twin"];

/** An invented sign with the same difference, and what the engine makes of it. */
function shown(twin: Twin, match: Match): string {
  const text = shownText(twin.text.slice(match.start, match.end));
  return `The same difference is found (${match.form}, ${match.confidence}) in "${text}" for "${shownText(twin.sign)}",`;
}
