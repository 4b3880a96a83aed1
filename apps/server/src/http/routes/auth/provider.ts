import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { readSession } from "../../../access/read-session.js";
import { beginSession } from "../../../auth/begin-session.js";
import { deviceOf } from "../../../auth/device.js";
import {
  askProvider,
  callbackUrl,
  identityFrom,
  type ProvedIdentity,
} from "../../../auth/providers/ask-provider.js";
import type { SignInProvider } from "../../../auth/providers/sign-in-provider.js";
import { endTrip, tripCookieName } from "../../../auth/providers/trips.js";
import { openSecondStep } from "../../../auth/second-step.js";
import { sessionCookie } from "../../../auth/session-cookie.js";
import { done, failed, type Result } from "../../../failures/failure.js";
import { findLinked, linkIdentity } from "../../../usecases/account/identities.js";
import { answer } from "../../answer.js";
import { type Api, memberOf } from "../../route.js";
import { EVERYONE } from "../people/access.js";
import { type AuthArea, OPEN } from "./area.js";

const params = z.strictObject({ provider: z.string().min(1).max(31) });
const begun = z.object({ url: z.string().describe("At the provider; send the browser there.") });
const UNKNOWN = failed("not_found", "There is no provider of sign-ins by this name.");
const SEE_OTHER = 303;

/** Signing in with an account elsewhere (OpenID Connect: code, PKCE, nonce, and state bound to the browser). */
export function registerProviderSignIn(api: Api, area: AuthArea): void {
  const { context } = area;
  const providerOf = (name: string) =>
    context.config.signInProviders.find((provider) => provider.name === name);

  api.route({
    method: "POST",
    url: "/v1/auth/providers/:provider/begin",
    config: { access: OPEN },
    schema: {
      tags: ["sign-in"],
      summary: "Ask where to go to sign in with an account at a provider",
      params,
      response: { 200: begun },
    },
    handler: async (request, reply) => {
      const taken = area.begun.take(request.ip);
      if (!taken.ok) return answer(reply, taken);
      return begin(reply, request.params.provider, null);
    },
  });

  api.route({
    method: "POST",
    url: "/v1/account/identities/:provider/begin",
    config: { access: EVERYONE, proof: true },
    schema: {
      tags: ["account"],
      summary: "Ask where to go to link an account at a provider to this one",
      params,
      response: { 200: begun },
    },
    handler: async (request, reply) => {
      const { userId } = memberOf(request);
      const taken = area.begun.take(userId);
      if (!taken.ok) return answer(reply, taken);
      return begin(reply, request.params.provider, userId);
    },
  });

  api.route({
    method: "GET",
    url: "/v1/auth/providers/:provider/callback",
    config: { access: OPEN },
    schema: {
      tags: ["sign-in"],
      summary: "Where a provider sends the browser back to; goes on to a page",
      params,
      querystring: z
        .looseObject({
          state: z.string().max(512).optional(),
          code: z.string().max(4_096).optional(),
          error: z.string().max(512).optional(),
        })
        .describe("As OAuth 2.0 has it: code and state, or error and state."),
      response: { [SEE_OTHER]: z.null().describe("To a page of the portal.") },
    },
    handler: async (request, reply) => {
      const provider = providerOf(request.params.provider);
      if (provider === undefined) return answer(reply, UNKNOWN);
      const where = await comeBack(request, reply, provider);
      return reply.redirect(`${context.config.publicUrl}${where}`, SEE_OTHER);
    },
  });

  async function begin(reply: FastifyReply, name: string, userId: string | null) {
    const provider = providerOf(name);
    if (provider === undefined) return answer(reply, UNKNOWN);
    const asked: Result<{ url: string; cookie: string }> = await askProvider(
      context,
      provider,
      userId,
    );
    if (!asked.ok) return answer(reply, asked);
    reply.header("set-cookie", asked.value.cookie);
    return answer(reply, done({ url: asked.value.url }));
  }

  /** The page to go on to. */
  async function comeBack(
    request: FastifyRequest,
    reply: FastifyReply,
    provider: SignInProvider,
  ): Promise<string> {
    const { state } = request.query as { readonly state?: unknown };
    const browser = request.cookies[tripCookieName(context)];
    const taken = area.byNetwork.take(request.ip);
    if (!taken.ok || typeof state !== "string" || browser === undefined) return REFUSED;
    const trip = await endTrip(context, provider.name, state, browser);
    if (trip === null) return REFUSED;
    const url = new URL(callbackUrl(context, provider.name));
    url.search = new URL(request.url, url).search;
    const identity = await identityFrom(context, provider, trip, { url, state });
    if (identity === null) return REFUSED;
    area.byNetwork.giveBack(request.ip);
    if (trip.userId === null) return signIn(request, reply, identity);
    // Whoever comes back must still be the one who went.
    const session = await readSession(context, request.headers.cookie ?? "");
    if (session?.userId !== trip.userId) return REFUSED;
    const outcome = await linkIdentity(context, trip.userId, provider.name, identity);
    return `/account?provider=${outcome}`;
  }

  async function signIn(
    request: FastifyRequest,
    reply: FastifyReply,
    identity: ProvedIdentity,
  ): Promise<string> {
    const linked = await findLinked(context, identity);
    if (linked === null) return "/sign-in?provider=not_linked";
    const { userId, secondFactor } = linked;
    const cookie = await context.store.transaction({ role: "auth" }, async (tx) => {
      // What the provider asked for is not ours to know: a second factor here is asked for here.
      if (secondFactor) return openSecondStep(context, tx, userId);
      const device = deviceOf(request);
      const way = "provider";
      const token = await beginSession(context, tx, { userId, way, secondFactor, device });
      return sessionCookie(context, token);
    });
    reply.header("set-cookie", cookie);
    return secondFactor ? "/sign-in?provider=code_needed" : "/";
  }
}

const REFUSED = "/sign-in?provider=refused";
