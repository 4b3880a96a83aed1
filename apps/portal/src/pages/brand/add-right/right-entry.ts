import type { NewRight, PictureKind, Registration } from "../../../api/rights.js";

export const RIGHT_KINDS = ["word_mark", "figurative_mark", "copyright_image", "design"] as const;
export type RightKind = "word_mark" | PictureKind;

export const OFFICES = ["EM", "CN", "US", "WO", "DE"] as const;
export type Office = (typeof OFFICES)[number];

/** Where a registration of each office holds. */
export const HOLDS: Readonly<Record<Office, readonly string[]>> = {
  EM: ["EU"],
  CN: ["CN"],
  US: ["US"],
  WO: [],
  DE: ["DE"],
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
  return kind !== "copyright_image";
}

/** Whether such a right is registered for classes of goods. */
export function hasClasses(kind: RightKind): boolean {
  return kind === "word_mark" || kind === "figurative_mark";
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
    ["text", kind !== "word_mark" || entry.text.trim() !== ""],
    ["images", kind === "word_mark" || images > 0],
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
