import type { NewRight, PictureKind, Registration, TitledKind } from "../../../api/rights.js";

export const RIGHT_KINDS = [
  "word_mark",
  "figurative_mark",
  "copyright_image",
  "design",
  "three_dimensional_mark",
  "copyright_character",
  "copyright_text",
  "patent",
  "utility_model",
  "geographical_indication",
] as const;
export type RightKind = "word_mark" | PictureKind | TitledKind;

export const OFFICES = ["EM", "CN", "US", "WO", "DE", "GB", "FR", "JP", "KR"] as const;
export type Office = (typeof OFFICES)[number];

/** Where a registration of each office holds. */
export const HOLDS: Readonly<Record<Office, readonly string[]>> = {
  EM: ["EU"],
  CN: ["CN"],
  US: ["US"],
  WO: [],
  DE: ["DE"],
  GB: ["GB"],
  FR: ["FR"],
  JP: ["JP"],
  KR: ["KR"],
};

/** What somebody enters of a right; what its kind does not have stays for when the kind changes back. */
export interface RightEntry {
  readonly kind: RightKind;
  readonly text: string;
  readonly aliases: readonly string[];
  readonly office: Office;
  readonly number: string;
  readonly holder: string;
  /** `YYYY-MM-DD` */
  readonly registeredOn: string;
  readonly niceClasses: readonly string[];
  readonly territories: readonly string[];
  readonly licensed: boolean;
}

export function emptyEntry(holder: string): RightEntry {
  return {
    kind: "word_mark",
    text: "",
    aliases: [],
    office: "EM",
    number: "",
    holder,
    registeredOn: "",
    niceClasses: [],
    territories: [],
    licensed: false,
  };
}

/** Whether a register knows rights of this kind. */
export function isRegistered(kind: RightKind): boolean {
  return !kind.startsWith("copyright");
}

const PICTURED: ReadonlySet<RightKind> = new Set([
  "figurative_mark",
  "three_dimensional_mark",
  "copyright_image",
  "design",
  "copyright_character",
]);

/** Whether such a right is shown by pictures. */
export function isPictured(kind: RightKind): kind is PictureKind | "copyright_character" {
  return PICTURED.has(kind);
}

/** Whether such a right has words: a mark's, or the title of an invention or a work. */
export function isWorded(kind: RightKind): kind is "word_mark" | TitledKind {
  return kind === "copyright_character" || !isPictured(kind);
}

/** Whether such a right is registered for classes of goods. */
export function hasClasses(kind: RightKind): boolean {
  return kind.endsWith("_mark");
}

export type NeededField =
  | "text"
  | "number"
  | "holder"
  | "registeredOn"
  | "niceClasses"
  | "territories"
  | "images";

/** What a review of this right needs and is not entered yet. */
export function missingIn(entry: RightEntry, images: number): ReadonlySet<NeededField> {
  const { kind } = entry;
  const registered = isRegistered(kind);
  const needed: readonly [NeededField, boolean][] = [
    ["text", !isWorded(kind) || entry.text.trim() !== ""],
    ["images", !isPictured(kind) || images > 0],
    ["holder", entry.holder.trim() !== ""],
    ["number", !registered || entry.number.trim() !== ""],
    ["registeredOn", !registered || entry.registeredOn !== ""],
    ["niceClasses", !hasClasses(kind) || entry.niceClasses.length > 0],
    ["territories", !registered || territoriesOf(entry).length > 0],
  ];
  return new Set(needed.flatMap(([field, there]) => (there ? [] : [field])));
}

/**
 * What is sent of an entry: nothing that its kind does not have.
 *
 * @param images keys of the pictures
 */
export function newRightOf(entry: RightEntry, images: readonly string[]): NewRight {
  const { kind, licensed } = entry;
  if (kind === "word_mark") {
    const { text, aliases } = entry;
    return { kind, text: text.trim(), aliases, ...registrationOf(entry) };
  }
  if (isWorded(kind)) {
    const titled = { kind, text: entry.text.trim(), ...registrationOf(entry) };
    return isPictured(kind) ? { ...titled, images } : titled;
  }
  const right = { kind, images, ...registrationOf(entry) };
  return kind === "copyright_image" ? { ...right, licensed } : right;
}

function registrationOf(entry: RightEntry): Registration {
  const { kind, office, number, registeredOn, niceClasses } = entry;
  const held = { holder: entry.holder.trim(), territories: territoriesOf(entry) };
  if (!isRegistered(kind)) return held;
  const registration = { ...held, office, number: number.trim(), registeredOn };
  return hasClasses(kind)
    ? { ...registration, niceClasses: niceClasses.map(Number) }
    : registration;
}

/** Those that were entered, or all in which a registration of the office holds. */
function territoriesOf({ kind, office, territories }: RightEntry): readonly string[] {
  return territories.length > 0 || !isRegistered(kind) ? territories : HOLDS[office];
}
