import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { type EndpointView, endpointView, findEndpoint } from "./endpoint-view.js";

export function readEndpoint(
  context: Context,
  actor: MemberActor,
  marketplace: string,
): Promise<Result<EndpointView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const endpoint = await findEndpoint(tx, marketplace);
    return endpoint.ok ? done(await endpointView(tx, endpoint.value)) : endpoint;
  });
}
