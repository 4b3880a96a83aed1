import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import type { FailurePart } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import type { Instant } from "../../store/tables.js";
import { missingFiles } from "../rights/reference-files.js";

/** What a power of attorney is to reach, as it is asked for. */
export interface PowerWanted {
  readonly rightIds?: readonly string[] | null | undefined;
  readonly document?: string | undefined;
  readonly validTo?: Instant | undefined;
}

/** What is wrong with the reach of a power of attorney, in the scope of whoever gives or proposes it. */
export async function faultsOfPower(
  tx: Tx,
  actor: MemberActor,
  brandId: string,
  wanted: PowerWanted,
): Promise<FailurePart[]> {
  const faults: FailurePart[] = [];
  if (wanted.validTo !== undefined && asInstant(wanted.validTo) <= tx.now) {
    faults.push({ pointer: "/validTo", code: "past", detail: "is over already" });
  }
  const rightIds = wanted.rightIds ?? [];
  if (rightIds.length > 0 && actor.organisation.kind === "brand") {
    const rows = await tx.db
      .selectFrom("rights")
      .select("id")
      .where("brandId", "=", brandId)
      .where("id", "=", sql<string>`any(${[...rightIds]}::uuid[])`)
      .execute();
    const known = new Set(rows.map(({ id }) => id));
    for (const [index, id] of rightIds.entries()) {
      if (known.has(id)) continue;
      faults.push({ pointer: `/rightIds/${index}`, detail: "is no right of the brand" });
    }
  }
  if (wanted.document !== undefined) {
    const [missing] = await missingFiles(tx, actor, [wanted.document]);
    if (missing !== undefined) faults.push({ ...missing, pointer: "/document" });
  }
  return faults;
}

export function asInstant(time: string): Instant {
  return new Date(Date.parse(time)).toISOString();
}
