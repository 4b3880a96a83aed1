import type { Tx } from "../../store/store.js";

/** The test buys of a case with their words, the oldest first; words that were erased are `null`. */
export async function testBuysOf(tx: Tx, caseId: string) {
  const rows = await tx.db
    .selectFrom("testBuys as t")
    .leftJoin("personalData as o", "o.id", "t.orderRef")
    .leftJoin("personalData as f", "f.id", "t.findingRef")
    .select(["t.id", "t.orderedOn", "t.receivedOn", "t.outcome", "t.files", "t.updatedAt"])
    .select(["o.body as order", "f.body as found"])
    .where("t.caseId", "=", caseId)
    .orderBy("t.createdAt")
    .orderBy("t.id")
    .execute();
  return rows.map(({ order, found, ...row }) => ({
    ...row,
    orderNumber: textOf(order),
    finding: textOf(found),
  }));
}

function textOf(body: unknown): string | null {
  if (typeof body !== "object" || body === null || !("text" in body)) return null;
  return typeof body.text === "string" ? body.text : null;
}
