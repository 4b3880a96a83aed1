import { z } from "zod";
import type { MemberActor, SellerActor } from "../../access/actor.js";
import { type Credentials, identify } from "../../access/identify.js";
import type { Context } from "../../context.js";
import { failed } from "../../failures/failure.js";
import { answer } from "../answer.js";
import { nameOfCaller } from "../caller.js";
import { credentialsOf } from "../credentials.js";
import { LiveStream } from "../live/live-stream.js";
import { LiveStreams } from "../live/live-streams.js";
import { isStill, type Viewer, viewerOf } from "../live/viewer.js";
import type { RegisterRoutes } from "../route.js";

const RETRY_SECONDS = 10;

/** Tells open pages what to read again. */
export const registerLiveRoutes: RegisterRoutes = (api, context) => {
  const streams = new LiveStreams(context.signals);
  api.addHook("preClose", async () => streams.end());

  api.route({
    method: "GET",
    url: "/v1/live",
    config: { access: { anyMember: true, seller: true } },
    schema: {
      tags: ["live"],
      summary: "What changed, as server-sent events, for as long as the connection is open",
      description:
        "`event: hello` at first; then `event: change` with `data: { topics, cases }`: which lists to read again, and which of the caller's cases changed. What happened while no stream was open is not told.",
      produces: ["text/event-stream"],
      response: { 200: z.unknown().meta({ type: "string", description: "Server-sent events." }) },
    },
    handler: async (request, reply) => {
      const actor = request.actor as MemberActor | SellerActor;
      const caller = nameOfCaller(actor);
      const viewer = await viewerOf(context, actor);
      if (streams.isFull(caller)) {
        const retryAfter = RETRY_SECONDS;
        return answer(reply, failed("rate_limited", "Close another page first.", { retryAfter }));
      }
      const credentials = { ...credentialsOf(request.headers), quiet: true } as const;
      const stream = new LiveStream(viewer, () => viewerNow(context, actor, credentials));
      streams.add(stream, caller);
      request.raw.on("close", () => stream.body.destroy());
      reply.header("content-type", "text/event-stream; charset=utf-8");
      // A proxy that gathers the answer would tell nothing until it ends.
      reply.header("x-accel-buffering", "no");
      // Kept open for a next request, it would hold up the server's stop.
      reply.header("connection", "close");
      return reply.send(stream.body);
    },
  });
};

/** Who reads now with what was sent at first; `null` when that is not who it was. */
async function viewerNow(
  context: Context,
  actor: MemberActor | SellerActor,
  credentials: Credentials,
): Promise<Viewer | null> {
  try {
    const found = await identify(context, credentials);
    return found.ok && isStill(found.value, actor) ? await viewerOf(context, actor) : null;
  } catch (error) {
    context.log.warn({ err: error }, "a stream of changes ended: its reader could not be checked");
    return null;
  }
}
