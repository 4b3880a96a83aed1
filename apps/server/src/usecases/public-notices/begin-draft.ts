import { networkOf } from "../../access/network-of.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { insertDraft } from "./insert-draft.js";
import { takeRate } from "./notice-rates.js";
import { noticeToken } from "./notice-token.js";

/** Begins a notice to which files are to be added. Gives back the token that says whose draft it is. */
export async function beginDraft(
  context: Context,
  address: string,
): Promise<Result<{ readonly draft: string }>> {
  const taken = await takeRate(context, "network", networkOf(address));
  if (!taken.ok) return taken;
  const id = await context.store.transaction({ role: "public" }, insertDraft);
  return done({ draft: noticeToken(context.sealer, "draft", id) });
}
