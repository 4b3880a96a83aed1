import type { Caller } from "../api/person.js";

/** A right put in and submitted by its brand, and verified by the operator. */
export async function register(admin: Caller, reviewer: Caller, right: unknown): Promise<void> {
  const { id } = await reviewer.call<{ id: string }>("POST", "/v1/rights", right);
  await reviewer.ensure("POST", `/v1/rights/${id}/submit`);
  await admin.ensure("POST", `/v1/rights/${id}/review`, { outcome: "verified" });
}
