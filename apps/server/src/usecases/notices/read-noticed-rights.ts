import type { RightFacts } from "@touchstone/casework";
import type { Tx } from "../../store/store.js";
import { rightWarnings } from "../rights/right-warnings.js";

/** A right with what routing asks of it beside what the rules ask. */
export interface NoticedRight extends RightFacts {
  readonly verifiedAt: string | null;
}

/** Rights by their ids, those that there are. Needs a scope that sees them. */
export async function readNoticedRights(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, NoticedRight>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("rights as r")
    .innerJoin("brands as b", "b.id", "r.brandId")
    .selectAll("r")
    .select("b.name as brandName")
    .where("r.id", "in", [...ids])
    .execute();
  return new Map(
    rows.map((row) => {
      const { id, brandId, kind, state, territories, expiresOn, number, text, verifiedAt } = row;
      const facts = { id, brandId, kind, state, territories, expiresOn, number, text, verifiedAt };
      const warnings = rightWarnings(row, tx.now).filter(({ code }) => !NAMED_ELSEWHERE.has(code));
      return [id, { ...facts, since: sinceOf(row), warnings }];
    }),
  );
}

/** What pre-flight says itself. */
const NAMED_ELSEWHERE: ReadonlySet<string> = new Set(["expired"]);

/** A copyright has no register: what is known of it begins with the day on which it was put in. */
function sinceOf(right: {
  readonly kind: string;
  readonly registeredOn: string | null;
  readonly filedOn: string | null;
  readonly createdAt: string;
}): string | null {
  const written = right.filedOn ?? right.registeredOn;
  if (written !== null) return written;
  return right.kind.startsWith("copyright") ? right.createdAt.slice(0, 10) : null;
}
