import type { Tx } from "../store/store.js";

/**
 * Rights, each with the budget that was measured of the words it has now: its columns are `null` where none
 * was, or one of other words.
 */
export function rightsWithBudgets(db: Tx["db"]) {
  return db
    .selectFrom("rights")
    .leftJoin("rightBudgets", (join) =>
      join
        .onRef("rightBudgets.rightId", "=", "rights.id")
        .onRef("rightBudgets.text", "=", "rights.text")
        .onRef("rightBudgets.aliases", "=", "rights.aliases"),
    );
}
