import { refoldCase } from "../../usecases/cases/refold.js";
import { type Check, reading } from "../check.js";
import { finding } from "../finding.js";
import { LIMITS } from "../limits.js";

/** Whether the rows of the cases that were changed last are what their events say. */
export const casesCheck: Check = {
  name: "cases and their events",
  needs: "tables",
  look: async (patient) => {
    const ids = await reading(patient, (tx) =>
      tx.db.selectFrom("cases").select("id").orderBy("id", "desc").limit(LIMITS.cases).execute(),
    );
    const wrong: { readonly id: string; readonly table: string }[] = [];
    for (const { id } of ids) {
      const tables = await reading(patient, (tx) => refoldCase(tx, id));
      const [table] = tables;
      if (table !== undefined) wrong.push({ id, table });
    }
    const [first] = wrong;
    if (first === undefined) return [];
    const { id, table } = first;
    return [finding("cases.not_their_events", { count: wrong.length, case: id, table })];
  },
};
