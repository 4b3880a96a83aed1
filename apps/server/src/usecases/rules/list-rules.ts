import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { findMarketplace } from "../marketplaces/find-marketplace.js";
import { readRecords } from "./read-records.js";
import { REUPLOAD } from "./rule-rows.js";
import { type RuleView, ruleView } from "./rule-view.js";

/** Kinds of rights that screening finds; of others a rule is shown once it has a record. */
const FOUND_KINDS = ["word_mark", "figurative_mark", "copyright_image", "copyright_text", "design"];

/** The rules of a marketplace, whether they ask or act, and what each has earned. */
export function listRules(
  context: Context,
  actor: MemberActor,
  marketplace: string,
): Promise<Result<{ readonly items: readonly RuleView[] }>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const found = await findMarketplace(tx, marketplace);
    if (!found.ok) return found;
    const rows = await tx.db
      .selectFrom("automationRules")
      .selectAll()
      .where("marketplaceId", "=", marketplace)
      .where("rule", "=", REUPLOAD)
      .execute();
    const records = await readRecords(tx, marketplace);
    const kinds = new Set([
      ...FOUND_KINDS,
      ...records.keys(),
      ...rows.map(({ rightKind }) => rightKind),
    ]);
    const items = [...kinds].map((kind) =>
      ruleView(
        kind,
        rows.find(({ rightKind }) => rightKind === kind),
        records.get(kind),
      ),
    );
    return done({ items });
  });
}
