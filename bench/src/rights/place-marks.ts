import { BUDGET_VERSION } from "@touchstone/screening";
import type { RunningServer } from "@touchstone/server";

const MARKS_OF_A_BRAND = 10;
/** Brands in one transaction: what it sends stays below the number of values that a statement takes. */
const BRANDS_AT_ONCE = 100;

/** Writes verified marks as if they had long been there; by the API each would take three requests. */
export async function placeMarks(
  store: RunningServer["context"]["store"],
  words: readonly string[],
): Promise<void> {
  const perTransaction = BRANDS_AT_ONCE * MARKS_OF_A_BRAND;
  for (let first = 0; first < words.length; first += perTransaction) {
    await store.transaction({ role: "jobs", job: "bench" }, async (tx) => {
      const at = { createdAt: tx.now, updatedAt: tx.now };
      const rights = words.slice(first, first + perTransaction).map((text, index) => ({
        id: tx.newId(),
        kind: "word_mark",
        text,
        niceClasses: [18, 25],
        territories: ["EU"],
        number: String(10_000_000 + first + index),
        office: "EM",
        registeredOn: "2020-05-01",
        state: "verified",
        version: 1,
        verifiedAt: tx.now,
        ...at,
      }));
      const brands = rights.flatMap(({ text }, index) =>
        index % MARKS_OF_A_BRAND === 0 ? [{ id: tx.newId(), name: text }] : [],
      );
      await tx.db
        .insertInto("organisations")
        .values(brands.map((brand) => ({ ...brand, kind: "brand", createdAt: tx.now })))
        .execute();
      await tx.db
        .insertInto("brands")
        .values(brands.map((brand) => ({ ...brand, identityState: "confirmed", ...at })))
        .execute();
      const owned = rights.map((right, index) => ({
        ...right,
        brandId: brands[Math.floor(index / MARKS_OF_A_BRAND)]?.id ?? "",
      }));
      await tx.db.insertInto("rights").values(owned).execute();
      await tx.db.insertInto("rightBudgets").values(owned.map(watched)).execute();
      const { version } = await tx.db
        .selectFrom("rightsVersion")
        .select("version")
        .executeTakeFirstOrThrow();
      await tx.db
        .updateTable("rightsVersion")
        .set({ version: version + 1 })
        .execute();
      tx.signal("rights");
    });
  }
}

/** The budget of a mark that was measured long ago, and that no clean title is taken for. */
function watched(right: {
  readonly id: string;
  readonly brandId: string;
  readonly text: string;
  readonly verifiedAt: string;
}) {
  const { id, brandId, text, verifiedAt } = right;
  return {
    rightId: id,
    brandId,
    text,
    aliases: [],
    measuredBy: BUDGET_VERSION,
    measuredAt: verifiedAt,
    switchedOff: [],
    body: "{}",
    revision: 1,
  };
}
