import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { createWebhookSecret } from "../../delivery/webhook-secret.js";
import { done, type Result } from "../../failures/failure.js";
import { findMarketplace } from "../marketplaces/find-marketplace.js";
import { type EndpointView, endpointView, findEndpoint } from "./endpoint-view.js";
import { sendAgain } from "./send-again.js";

/**
 * Says where a marketplace is told. The secret is made with the endpoint and in that answer alone; another
 * address keeps it, and is sent to at once.
 */
export function putEndpoint(
  context: Context,
  actor: MemberActor,
  marketplace: string,
  url: string,
): Promise<Result<EndpointView & { readonly secret?: string }>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const known = await findMarketplace(tx, marketplace, { forUpdate: true });
    if (!known.ok) return known;
    const before = await findEndpoint(tx, marketplace);
    const created = before.ok ? null : createWebhookSecret(context.sealer);
    if (created !== null) {
      await tx.db
        .insertInto("endpoints")
        .values({
          marketplaceId: marketplace,
          url,
          secretSealed: created.sealed,
          state: "active",
          updatedAt: tx.now,
        })
        .execute();
    }
    await sendAgain(tx, marketplace, { url });
    const endpoint = await findEndpoint(tx, marketplace);
    if (!endpoint.ok) return endpoint;
    const view = await endpointView(tx, endpoint.value);
    return done(created === null ? view : { ...view, secret: created.secret });
  });
}
