import type { EndpointTest } from "@touchstone/interface";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { signedRequest } from "../../delivery/signed-request.js";
import { webhookSecrets } from "../../delivery/webhook-secret.js";
import { done, type Result } from "../../failures/failure.js";
import type { OutboundFault } from "../../outbound/outbound.js";
import { findEndpoint } from "./endpoint-view.js";

export interface EndpointTested {
  readonly deliveryId: string;
  /** Whether it answered as it must for deliveries to count as taken. */
  readonly accepted: boolean;
  readonly status: number | null;
  readonly fault: OutboundFault | null;
  readonly detail: string | null;
  readonly milliseconds: number;
}

/** Sends `endpoint.test` at once, parked or not, and tells what came back. Nothing is changed by it. */
export async function testEndpoint(
  context: Context,
  actor: MemberActor,
  marketplace: string,
): Promise<Result<EndpointTested>> {
  const found = await context.store.transaction(memberScope(actor), async (tx) => {
    const endpoint = await findEndpoint(tx, marketplace);
    return endpoint.ok ? done({ ...endpoint.value, deliveryId: tx.newId() }) : endpoint;
  });
  if (!found.ok) return found;
  const { url, secretSealed, deliveryId } = found.value;
  const event: EndpointTest = { type: "endpoint.test", deliveryId, marketplace };
  const now = context.clock();
  const answer = await context.outbound.send(
    signedRequest({
      id: deliveryId,
      url,
      body: JSON.stringify(event),
      secrets: webhookSecrets(context.sealer, secretSealed, new Date(now).toISOString()),
      now,
    }),
  );
  return done({
    deliveryId,
    accepted: answer.ok && answer.status >= 200 && answer.status < 300,
    status: answer.ok ? answer.status : null,
    fault: answer.ok ? null : answer.fault,
    detail: answer.ok ? null : answer.detail,
    milliseconds: context.clock() - now,
  });
}
