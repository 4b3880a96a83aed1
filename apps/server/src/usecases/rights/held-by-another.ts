import { kindOfRight } from "@touchstone/casework";
import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import type { Tx } from "../../store/store.js";
import type { RightView } from "./right-view.js";

/** States in which a right is claimed by its brand. */
const CLAIMED = [
  "submitted",
  "in_review",
  "needs_info",
  "verified",
  "renewed",
  "expiring",
  "disputed",
];

/** Names of other brands that claim the same registration, by right. For the operator, who alone may know. */
export async function heldByOthers(
  tx: Tx,
  rightIds: readonly string[],
): Promise<Map<string, string[]>> {
  const held = new Map<string, string[]>();
  if (rightIds.length === 0) return held;
  const rows = await tx.db
    .selectFrom("rights as r")
    .innerJoin("rights as other", (join) =>
      join
        .onRef("other.office", "=", "r.office")
        .onRef("other.numberKey", "=", "r.numberKey")
        .onRef("other.brandId", "!=", "r.brandId"),
    )
    .innerJoin("brands as b", "b.id", "other.brandId")
    .select(["r.id", "r.kind", "other.kind as otherKind", "b.name"])
    .where("r.id", "=", sql<string>`any(${[...rightIds]}::uuid[])`)
    .where("other.state", "in", CLAIMED)
    .orderBy("b.name")
    .execute();
  for (const { id, kind, otherKind, name } of rows) {
    // Marks, designs and patents of one office are numbered apart.
    if (kindOfRight(kind).numbers !== kindOfRight(otherKind).numbers) continue;
    const names = held.get(id) ?? [];
    if (!names.includes(name)) held.set(id, [...names, name]);
  }
  return held;
}

/** Adds to what the operator reads of rights which of them another brand claims too. */
export async function withOtherHolders<View extends RightView>(
  tx: Tx,
  actor: MemberActor,
  views: readonly View[],
): Promise<View[]> {
  if (actor.organisation.kind !== "operator") return [...views];
  const held = await heldByOthers(
    tx,
    views.map(({ id }) => id),
  );
  return views.map((view) => {
    const names = held.get(view.id);
    if (names === undefined) return view;
    const detail = `The same registration is claimed here by ${names.join(", ")}.`;
    return { ...view, warnings: [...view.warnings, { code: "held_by_another", detail }] };
  });
}
