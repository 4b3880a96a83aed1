import { Problem } from "../../api/problem.js";
import { sellerToken } from "../../session/seller.js";

/** Whether the seller has a session that the server, as far as it was asked, still knows. */
export function isLetIn(error: Error | null): boolean {
  return sellerToken() !== null && !(error instanceof Problem && error.status === 401);
}
