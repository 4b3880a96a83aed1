import { type Draw, drawFrom } from "../../src/budget/draw.js";
import { COMPATIBLE, HANZI_COMPATIBLE } from "../world/compatible-templates.js";
import { DOMAINS, type Domain } from "../world/domains.js";
import type { Mark } from "../world/marks.js";
import {
  HANZI_OFFERS,
  HANZI_REPLICA_OFFERS,
  OFFERS,
  REPLICA_OFFERS,
} from "../world/offer-templates.js";
import {
  HANZI_OWN_GOODS,
  HANZI_REFERENCES,
  OWN_GOODS,
  REFERENCES,
} from "../world/reference-templates.js";
import {
  CODES,
  GIVEN_NAMES,
  HANZI_WORDS_ANYWHERE,
  PERSONS,
  PLACES,
  UNITS,
  WORDS_ANYWHERE,
} from "../world/word-templates.js";
import { disguise } from "./disguise.js";
import { dressListing } from "./dress.js";
import { PARTS, type Part, shareOf } from "./part.js";
import type { Row } from "./row.js";

/** How many rows of each kind a whole world holds; a part gets its share. */
const COUNTS = {
  offer: 19_000,
  replica: 1_500,
  disguised: 900,
  compatible: 9_000,
  reference: 4_000,
  word: 7_500,
  code: 3_000,
} as const;

/** Draws the rows of one part from its own marks and its own templates. */
export function makeRows(marks: readonly Mark[], part: Part, seed: number): readonly Row[] {
  const draw = drawFrom(seed);
  const kinds = new Set(marks.map(({ kind }) => kind));
  const mine = [...kinds].flatMap((kind) =>
    shareOf(
      marks.filter((mark) => mark.kind === kind),
      part,
      ({ brand }) => brand,
    ),
  );
  const maker = new RowMaker(mine, part, draw);
  const rows: Row[] = [];
  for (const [kind, count] of Object.entries(COUNTS)) {
    for (let i = 0; i < count / PARTS.length; i++) {
      const row = maker.make(kind as keyof typeof COUNTS);
      if (row !== undefined) rows.push(row);
    }
  }
  return rows;
}

class RowMaker {
  readonly #marks: readonly Mark[];
  readonly #draw: Draw;
  readonly #part: Part;
  readonly #titles: readonly (readonly [Mark, string])[];

  constructor(marks: readonly Mark[], part: Part, draw: Draw) {
    this.#marks = marks;
    this.#part = part;
    this.#draw = draw;
    this.#titles = marks.flatMap((mark) => mark.ordinary.map((title) => [mark, title] as const));
  }

  make(kind: keyof typeof COUNTS): Row | undefined {
    switch (kind) {
      case "offer":
        return this.#offer(OFFERS, HANZI_OFFERS, this.#markFor(), "offer");
      case "replica":
        return this.#offer(REPLICA_OFFERS, HANZI_REPLICA_OFFERS, this.#invented(), "replica");
      case "disguised":
        return this.#disguised();
      case "compatible":
        return this.#compatible();
      case "reference":
        return this.#reference();
      case "word":
        return this.#word();
      case "code":
        return this.#code();
    }
  }

  #offer(latin: readonly string[], hanzi: readonly string[], mark: Mark, kind: string): Row {
    const inHanzi = this.#speaksHanzi(mark);
    const template = this.#template(inHanzi ? hanzi : latin);
    const domain = this.#draw.chance(ELSEWHERE[mark.kind]) ? this.#foreign(mark) : mark.domain;
    const text = this.#fill(template, mark, domain, inHanzi);
    const row = this.#row(text, mark, "offer", kind, inHanzi, domain.categories);
    if (!this.#draw.chance(0.2)) return row;
    return { ...row, listing: { ...row.listing, brandClaim: mark.brand } };
  }

  #disguised(): Row {
    const mark = this.#mark("name", "name");
    const inHanzi = this.#speaksHanzi(mark);
    const template = this.#template(inHanzi ? HANZI_OFFERS : OFFERS);
    const text = this.#fill(
      template,
      { ...mark, text: disguise(mark.text, this.#draw) },
      mark.domain,
      inHanzi,
    );
    return this.#row(text, mark, "offer", "disguised", inHanzi);
  }

  #compatible(): Row | undefined {
    const mark = this.#markFor();
    if (mark.domain.accessories.length === 0) return undefined;
    const inHanzi = this.#speaksHanzi(mark);
    const template = this.#template(inHanzi ? HANZI_COMPATIBLE : COMPATIBLE);
    const text = this.#fill(template, mark, mark.domain, inHanzi);
    const row = this.#row(text, mark, "compatible", "compatible", inHanzi);
    if (!this.#draw.chance(0.1)) return row;
    const brandClaim = this.#draw.pick([this.#mark("name", "name").brand, "Generic", "Unbranded"]);
    return { ...row, listing: { ...row.listing, brandClaim } };
  }

  #reference(): Row {
    const mark = this.#draw.chance(0.75) ? this.#mark("name", "short") : this.#markFor();
    const inHanzi = this.#speaksHanzi(mark);
    const template = this.#template(inHanzi ? HANZI_REFERENCES : REFERENCES);
    return this.#row(
      this.#fill(template, mark, mark.domain, inHanzi),
      mark,
      "reference",
      "reference",
      inHanzi,
    );
  }

  #word(): Row {
    const [mark, title] = this.#draw.chance(0.08) ? this.#namesake() : this.#ordinary();
    const inHanzi = mark.kind === "hanzi_word";
    const other = this.#foreign(mark);
    const text = title
      .replaceAll("{X}", this.#draw.pick(inHanzi ? other.hanziGoods : other.goods))
      .replaceAll("{N}", this.#draw.pick(GIVEN_NAMES))
      .replaceAll("{W}", inSentence(mark));
    const apart = inHanzi && this.#draw.chance(0.3);
    return this.#row(
      apart ? setApart(text, mark.text) : text,
      mark,
      "ordinary_word",
      mark.kind,
      inHanzi,
      VAGUE_CATEGORIES,
    );
  }

  #namesake(): readonly [Mark, string] {
    const mark = this.#mark("person", "place");
    return [mark, this.#template(mark.kind === "person" ? PERSONS : PLACES)];
  }

  /** A title of a word's own, or one that holds any word; words that are met often are drawn often. */
  #ordinary(): readonly [Mark, string] {
    const drawn = this.#draw.pick(this.#titles);
    // What is hardly ever met as a word is drawn less.
    const again = drawn[0].ordinary.length < OFTEN && this.#draw.chance(0.6);
    const [mark, title] = again ? this.#draw.pick(this.#titles) : drawn;
    if (mark.ordinary.length < OFTEN || this.#draw.chance(0.8)) return [mark, title];
    return [
      mark,
      this.#template(mark.kind === "hanzi_word" ? HANZI_WORDS_ANYWHERE : WORDS_ANYWHERE),
    ];
  }

  #code(): Row {
    const asUnit = this.#draw.chance(0.5);
    const mark = asUnit ? this.#mark("unit", "unit") : this.#mark("short", "unit");
    const digits = () => String(1 + this.#draw.below(this.#draw.chance(0.5) ? 60 : 9000));
    const text = this.#template(asUnit ? UNITS : CODES)
      .replaceAll("{G}", this.#draw.pick(mark.domain.goods))
      .replaceAll("{K}", mark.text)
      .replaceAll("{k}", this.#draw.chance(0.5) ? mark.text.toLowerCase() : mark.text)
      .replace(/\{D\}/gu, digits);
    return this.#row(
      text,
      mark,
      "ordinary_word",
      asUnit ? "unit" : "code",
      false,
      VAGUE_CATEGORIES,
    );
  }

  #row(
    text: string,
    mark: Mark,
    use: Row["use"],
    kind: string,
    hanzi: boolean,
    categories: readonly string[] = mark.domain.categories,
  ): Row {
    return {
      listing: dressListing(text, hanzi, this.#draw.pick(categories), this.#draw),
      mark,
      use,
      kind,
      language: hanzi ? "hanzi" : "latin",
      classless: this.#draw.chance(0.2),
    };
  }

  #fill(template: string, mark: Mark, domain: Domain, hanzi: boolean): string {
    const draw = this.#draw;
    const accessories = hanzi ? domain.hanziAccessories : domain.accessories;
    const sign =
      mark.alias !== undefined && draw.chance(hanzi ? 0.6 : 0.08) ? mark.alias : mark.text;
    const both = mark.alias !== undefined && draw.chance(0.1) ? `${mark.text} ${mark.alias}` : sign;
    const goods = hanzi ? domain.hanziGoods : domain.goods;
    const own = hanzi ? HANZI_OWN_GOODS : OWN_GOODS;
    return spaced(template)
      .replaceAll("{B}", both)
      .replaceAll("{O}", this.#mark("name", "word").text)
      .replaceAll("{L}", draw.pick(mark.lines))
      .replaceAll("{G}", draw.pick(goods))
      .replaceAll("{M}", draw.pick(domain.models))
      .replaceAll("{A}", accessories.length > 0 ? draw.pick(accessories) : "")
      .replaceAll("{P}", draw.pick(accessories.length > 0 ? accessories : goods))
      .replaceAll("{F}", draw.pick(own))
      .replaceAll("{C}", draw.pick(hanzi ? HANZI_COLOURS : COLOURS));
  }

  #template(templates: readonly string[]): string {
    return this.#draw.pick(shareOf(templates, this.#part, (template) => template));
  }

  /** A mark of any kind, names mostly. */
  #markFor(): Mark {
    const share = this.#draw.next();
    if (share < 0.45) return this.#mark("name", "name");
    if (share < 0.52) return this.#mark("short", "unit");
    if (share < 0.58) return this.#mark("person", "place");
    if (share < 0.67) return this.#mark("phrase", "phrase");
    return this.#mark("word", "hanzi_word");
  }

  #mark(kind: Mark["kind"], other: Mark["kind"]): Mark {
    return this.#draw.pick(this.#marks.filter((mark) => mark.kind === kind || mark.kind === other));
  }

  /** A mark that nobody has: only those are ever accused. */
  #invented(): Mark {
    return this.#draw.pick(
      this.#marks.filter(
        ({ kind, ordinary }) => kind !== "unit" && kind !== "place" && ordinary.length === 0,
      ),
    );
  }

  #speaksHanzi(mark: Mark): boolean {
    if (/\p{Script=Han}/u.test(mark.text)) return true;
    return this.#draw.chance(mark.alias === undefined ? 0.2 : 0.5);
  }

  /** A trade whose goods the mark's right does not cover. */
  #foreign(mark: Mark): Domain {
    const classes = new Set(mark.domain.niceClasses);
    return this.#draw.pick(
      DOMAINS.filter(({ niceClasses }) => !niceClasses.some((each) => classes.has(each))),
    );
  }
}

/** Sellers put spaces between words as they like: 新鲜 苹果 5斤. */
function setApart(title: string, word: string): string {
  return title.replace(word, ` ${word} `).trim();
}

/** Two Latin names do not run together among hanzi. */
function spaced(template: string): string {
  return template.replace(/(\{[BMLO]\})(?=\{[BMLO]\})/gu, "$1 ");
}

/** Words with as many titles of their own are such as stand in any title. */
const OFTEN = 4;

function inSentence({ kind, text }: Mark): string {
  return kind === "hanzi_word" || kind === "person" || kind === "place" ? text : text.toLowerCase();
}

/** How often a brand's goods are none that its right covers: brands branch out, and rights name little. */
const ELSEWHERE: Readonly<Record<Mark["kind"], number>> = {
  name: 0.25,
  short: 0.12,
  phrase: 0.1,
  word: 0.05,
  hanzi_word: 0.05,
  person: 0.08,
  place: 0.08,
  unit: 0.05,
};

/** Categories that say little, as where nobody's brand is meant. */
const VAGUE_CATEGORIES = [
  "Other",
  "Everything Else",
  "Collectibles",
  "Home & Garden",
  "Crafts",
  "其他",
  "Vintage",
];

const COLOURS = ["black", "white", "navy blue", "red", "green", "grey", "pink", "beige", "silver"];
const HANZI_COLOURS = ["黑色", "白色", "藏青色", "红色", "灰色", "粉色", "米白色"];
