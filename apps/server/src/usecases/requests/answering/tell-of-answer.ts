import { caseRows } from "@touchstone/casework";
import type { Context } from "../../../context.js";
import type { OnCase } from "../../cases/on-case.js";
import { tellMarketplace } from "../../cases/tell-marketplace.js";

/** What the marketplace learns of an answer: nothing, unless it restricts. */
export async function tellOfAnswer(context: Context, { tx, listing, state }: Omit<OnCase, "keep">) {
  if (caseRows(state).case.decision !== "restrict") return null;
  return tellMarketplace(context, tx, listing, state, "state");
}
