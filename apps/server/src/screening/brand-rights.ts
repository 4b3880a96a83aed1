import {
  type BrandProfile,
  type Operator,
  operatorSchema,
  type ScreenableRight,
} from "@touchstone/interface";
import { contentHash } from "@touchstone/ledger";
import { type Selectable, sql } from "kysely";
import type { Tx } from "../store/store.js";
import type { RightsTable } from "../store/tables.js";
import { rightsWithBudgets } from "./rights-with-budgets.js";

/** States in which a right counts. What merely waits to be renewed still does. */
export const COUNTING_STATES = ["verified", "renewed", "expiring"] as const;

/** The rights of one brand that count, and what it tells of itself. */
export interface BrandRights {
  readonly id: string;
  /** As findings speak of it. */
  readonly name: string;
  readonly rights: readonly ScreenableRight[];
  readonly profile: BrandProfile;
  /** Of rights and profile. */
  readonly hash: string;
}

type RightRow = Pick<
  Selectable<RightsTable>,
  "id" | "kind" | "text" | "aliases" | "images" | "licensed" | "niceClasses" | "territories"
> & {
  /** `null` while it is not measured what to switch off. */
  readonly switchedOff: readonly string[] | null;
};

/**
 * For each brand that counts a text that changes whenever its rights or its profile do. `xmin` is the transaction
 * that wrote the row last; each change of a right adds one to its version, each measuring one to its budget's.
 */
export async function readSignatures(tx: Tx): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; signature: string }>`
    select b.id, concat_ws(' ', max(b.xmin::text), count(r.id), sum(r.version), sum(w.revision))
      as signature
    from brands b left join rights r on r.brand_id = b.id left join right_budgets w on w.right_id = r.id
    where b.identity_state = 'confirmed'
    group by b.id`.execute(tx.db);
  return new Map(rows.map(({ id, signature }) => [id, signature]));
}

/** Reads the verified rights of brands whose identity is confirmed; others of `ids` are left out. */
export async function readBrandRights(tx: Tx, ids: readonly string[]): Promise<BrandRights[]> {
  if (ids.length === 0) return [];
  const wanted = sql<string>`any(${ids}::uuid[])`;
  const brands = await tx.db
    .selectFrom("brands")
    .select(["id", "name", "authorisedSellers", "referencePrices"])
    .where("id", "=", wanted)
    .where("identityState", "=", "confirmed")
    .execute();
  const rights = await rightsWithBudgets(tx.db)
    .select([
      "rights.id",
      "rights.brandId",
      "rights.kind",
      "rights.text",
      "rights.aliases",
      "rights.images",
      "rights.licensed",
      "rights.niceClasses",
      "rights.territories",
      "rightBudgets.switchedOff",
    ])
    .where("rights.brandId", "=", wanted)
    .where("rights.state", "in", COUNTING_STATES)
    .orderBy("rights.id")
    .execute();
  const byBrand = new Map<string, RightRow[]>();
  for (const row of rights) {
    const known = byBrand.get(row.brandId);
    if (known === undefined) byBrand.set(row.brandId, [row]);
    else known.push(row);
  }
  return brands.map(({ id, name, ...told }) => {
    const rows = byBrand.get(id) ?? [];
    const screenable = rows.map((row) => asScreenable(row, name));
    return brandRights(
      { id, name },
      screenable.filter((right) => right !== undefined),
      { brand: name, ...told },
    );
  });
}

export function brandRights(
  brand: { readonly id: string; readonly name: string },
  rights: readonly ScreenableRight[],
  profile: BrandProfile,
): BrandRights {
  return { ...brand, rights, profile, hash: contentHash({ rights, profile }) };
}

/** The right as screening takes it; `undefined` for a kind that it does not look for. */
export function asScreenable(row: RightRow, brand: string): ScreenableRight | undefined {
  const common = {
    id: row.id,
    brand,
    aliases: row.aliases,
    niceClasses: row.niceClasses,
    territories: row.territories,
  };
  if (row.kind === "word_mark" && row.text !== null) {
    return { ...common, kind: "word_mark", text: row.text, budget: { off: offOf(row) } };
  }
  if (row.images.length === 0) return undefined;
  switch (row.kind) {
    case "figurative_mark":
    case "design":
      return { ...common, kind: row.kind, images: row.images };
    case "copyright_image":
      return { ...common, kind: row.kind, images: row.images, licensed: row.licensed };
    default:
      return undefined;
  }
}

/** What is not looked for: before it is measured, everything but plain forms. */
export function offOf({ switchedOff }: Pick<RightRow, "switchedOff">): Operator[] {
  // What the engine wrote, whose operators those of the public format are.
  return switchedOff === null ? [...operatorSchema.options] : [...(switchedOff as Operator[])];
}

/** All rights and profiles of some brands together, and one hash of them, whatever their order. */
export function gather(brands: Iterable<BrandRights>) {
  const counting = [...brands].filter(({ rights }) => rights.length > 0);
  counting.sort((a, b) => inOrder(a.name, b.name));
  return {
    rights: counting.flatMap(({ rights }) => rights),
    profiles: counting.map(({ profile }) => profile),
    hash: contentHash(counting.map(({ name, hash }) => [name, hash])),
  };
}

export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
