import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { type EndpointView, endpointView, findEndpoint } from "./endpoint-view.js";
import { sendAgain } from "./send-again.js";

/** Takes an endpoint out of its parking place, or out of its back-off, and sends what waits. */
export function resumeEndpoint(
  context: Context,
  actor: MemberActor,
  marketplace: string,
): Promise<Result<EndpointView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    await sendAgain(tx, marketplace);
    const endpoint = await findEndpoint(tx, marketplace);
    return endpoint.ok ? done(await endpointView(tx, endpoint.value)) : endpoint;
  });
}
