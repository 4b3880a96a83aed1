import type { MemberActor } from "../../access/actor.js";
import type { SavedFilter } from "../../store/answers-tables.js";
import type { Tx } from "../../store/store.js";

export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** Whether everybody in the organisation has it in their queue. */
  readonly shared: boolean;
  /** Whether it is the member's own to change. */
  readonly own: boolean;
  readonly filter: SavedFilter;
}

export interface SearchToSave {
  readonly name: string;
  readonly shared: boolean;
  readonly filter: SavedFilter;
}

/** The member's own, and those that others share in the organisation, by name. */
export async function savedSearchesOf(tx: Tx, { memberId }: MemberActor): Promise<SavedSearch[]> {
  const rows = await tx.db
    .selectFrom("savedSearches")
    .select(["id", "name", "shared", "memberId", "filter"])
    .where((or) => or.or([or("memberId", "=", memberId), or("shared", "=", true)]))
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(({ memberId: owner, ...row }) => ({ ...row, own: owner === memberId }));
}
