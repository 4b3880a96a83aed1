import type { RightState } from "@touchstone/casework";
import type { Selectable } from "kysely";
import type { Instant, RightsTable } from "../../store/tables.js";
import { type BudgetView, budgetView } from "./budget-view.js";
import { type RightWarning, rightWarnings } from "./right-warnings.js";

/** A right as its brand and the operator read it. Dates are `YYYY-MM-DD`. */
export interface RightView {
  readonly id: string;
  readonly brand: { readonly id: string; readonly name: string };
  readonly kind: string;
  readonly text: string | null;
  readonly aliases: string[];
  /** Reference pictures, as keys of uploaded files. */
  readonly images: string[];
  readonly niceClasses: number[];
  readonly niceEdition: string | null;
  /** Of photographs: whether everybody who sells the brand's goods may use them. */
  readonly licensed: boolean;
  readonly territories: string[];
  readonly number: string | null;
  readonly office: string | null;
  readonly holder: string | null;
  readonly filedOn: string | null;
  readonly registeredOn: string | null;
  readonly expiresOn: string | null;
  readonly state: RightState;
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly verifiedAt: Instant | null;
  /** The former holder's right that this one was transferred from. */
  readonly predecessorId: string | null;
  /** Which disguises of a word mark are looked for; `null` for other kinds. */
  readonly budget: BudgetView | null;
  /** What a reviewer should look at twice. None of them refuses anything. */
  readonly warnings: RightWarning[];
}

export const RIGHT_COLUMNS = [
  "rights.id",
  "rights.brandId",
  "rights.kind",
  "rights.text",
  "rights.aliases",
  "rights.images",
  "rights.niceClasses",
  "rights.niceEdition",
  "rights.licensed",
  "rights.territories",
  "rights.number",
  "rights.office",
  "rights.holder",
  "rights.filedOn",
  "rights.registeredOn",
  "rights.expiresOn",
  "rights.state",
  "rights.version",
  "rights.createdAt",
  "rights.updatedAt",
  "rights.verifiedAt",
  "rights.predecessorId",
  "rightBudgets.switchedOff",
  "rightBudgets.measuredAt",
] as const;

export type RightRow = Omit<Selectable<RightsTable>, "estimate" | "createdBy" | "numberKey"> & {
  readonly brandName: string;
  /** `null` both, while it is not measured what to switch off for the words that the right has. */
  readonly switchedOff: string[] | null;
  readonly measuredAt: Instant | null;
};

export function rightView(row: RightRow, now: Instant): RightView {
  const { brandId, brandName, state, switchedOff, measuredAt, ...rest } = row;
  return {
    ...rest,
    brand: { id: brandId, name: brandName },
    state: state as RightState,
    budget: row.kind === "word_mark" ? budgetView({ switchedOff, measuredAt }) : null,
    warnings: rightWarnings(row, now),
  };
}
