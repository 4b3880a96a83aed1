/** Every kind of right there is. */
export const RIGHT_KINDS = [
  "word_mark",
  "figurative_mark",
  "three_dimensional_mark",
  "design",
  "utility_model",
  "patent",
  "geographical_indication",
  "copyright_image",
  "copyright_text",
  "copyright_character",
] as const;
export type RightKind = (typeof RIGHT_KINDS)[number];

/** Which register numbers a kind is looked up by. */
export type NumberFamily = "mark" | "design" | "patent";

/** What a review needs to know, by the name of the field. */
export type NeededField =
  | "text"
  | "images"
  | "number"
  | "office"
  | "holder"
  | "territories"
  | "niceClasses";

interface KindOfRight {
  /** What describes it: only words, only pictures, or words that pictures may go with. */
  readonly sign: "text" | "images" | "described";
  readonly needed: readonly NeededField[];
  /** `null`: no register gives it a number whose form is known. */
  readonly numbers: NumberFamily | null;
  /** Whether it is nothing before it is registered. */
  readonly registered: boolean;
}

const REGISTRATION = ["number", "office", "holder", "territories"] as const;

const KINDS_OF_RIGHT: Readonly<Record<RightKind, KindOfRight>> = {
  word_mark: {
    sign: "text",
    needed: [...REGISTRATION, "niceClasses"],
    numbers: "mark",
    registered: true,
  },
  figurative_mark: {
    sign: "images",
    needed: ["images", ...REGISTRATION, "niceClasses"],
    numbers: "mark",
    registered: true,
  },
  three_dimensional_mark: {
    sign: "images",
    needed: ["images", ...REGISTRATION, "niceClasses"],
    numbers: "mark",
    registered: true,
  },
  design: {
    sign: "images",
    needed: ["images", ...REGISTRATION],
    numbers: "design",
    registered: true,
  },
  utility_model: {
    sign: "described",
    needed: ["text", ...REGISTRATION],
    numbers: "patent",
    registered: true,
  },
  patent: {
    sign: "described",
    needed: ["text", ...REGISTRATION],
    numbers: "patent",
    registered: true,
  },
  geographical_indication: {
    sign: "text",
    needed: ["text", ...REGISTRATION],
    numbers: null,
    registered: true,
  },
  copyright_image: {
    sign: "images",
    needed: ["images", "holder"],
    numbers: null,
    registered: false,
  },
  copyright_text: { sign: "described", needed: ["holder"], numbers: null, registered: false },
  copyright_character: {
    sign: "described",
    needed: ["images", "holder"],
    numbers: null,
    registered: false,
  },
};

/** What is known of a kind; of one that this version does not know, what every registered right needs. */
export function kindOfRight(kind: string): KindOfRight {
  const known: Readonly<Record<string, KindOfRight>> = KINDS_OF_RIGHT;
  return known[kind] ?? KINDS_OF_RIGHT.word_mark;
}
