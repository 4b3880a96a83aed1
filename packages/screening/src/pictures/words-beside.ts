import type { readFacts } from "../context/listing-facts.js";
import { type Reader, titleReplica } from "../context/read-signs.js";
import { findContact } from "./find-contact.js";
import type { SeenLine, SeenPicture } from "./seen-picture.js";

/** Writing in a picture that says something of the listing as a whole. */
export interface TellingLine {
  readonly image: string;
  readonly line: SeenLine;
  readonly term: string;
}

export interface PictureWords {
  /** Words of the replica trade; the strongest. */
  readonly replica: (TellingLine & { readonly strength: string }) | undefined;
  /** An address outside the marketplace: a telephone number, an id of a messenger. */
  readonly contact: TellingLine | undefined;
}

/** What is read with less confidence accuses nobody. */
const READ_WELL = 0.8;

export function wordsBeside(
  reader: Reader,
  facts: ReturnType<typeof readFacts>,
  seen: readonly SeenPicture[],
): PictureWords {
  let replica: PictureWords["replica"];
  let contact: PictureWords["contact"];
  for (const { image, lines } of seen) {
    for (const line of lines) {
      if (line.confidence < READ_WELL) continue;
      const found = titleReplica(reader, line.text, facts);
      if (found !== undefined && (replica === undefined || found.strength === "strong"))
        replica = { image, line, term: found.term, strength: found.strength };
      const address = findContact(line.text);
      if (address !== undefined) contact ??= { image, line, term: address };
    }
  }
  return { replica, contact };
}
