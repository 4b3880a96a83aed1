import { z } from "zod";
import { beginSession } from "../../../auth/begin-session.js";
import { deviceOf } from "../../../auth/device.js";
import { assertionAnswer } from "../../../auth/passkeys/answers.js";
import { checkAssertion } from "../../../auth/passkeys/check-assertion.js";
import { relyingParty } from "../../../auth/passkeys/relying-party.js";
import { sessionCookie } from "../../../auth/session-cookie.js";
import { done, failed } from "../../../failures/failure.js";
import { passkeyRequest } from "../../../usecases/account/passkey-options.js";
import { answer } from "../../answer.js";
import type { Api } from "../../route.js";
import { isSameOrigin } from "../../same-origin.js";
import { optionsSchema } from "../account/passkeys.js";
import { type AuthArea, counted, OPEN } from "./area.js";
import { doneSchema } from "./schemas.js";

export function registerPasskeySignIn(api: Api, area: AuthArea): void {
  const { context } = area;
  api.route({
    method: "GET",
    url: "/v1/auth/ways",
    config: { access: OPEN },
    schema: {
      tags: ["sign-in"],
      summary: "The ways to sign in here beside address and password",
      response: {
        200: z.object({
          passkeys: z.boolean(),
          providers: z.array(z.object({ name: z.string(), label: z.string() })),
        }),
      },
    },
    handler: async (_request, reply) => {
      const providers = context.config.signInProviders.map(({ name, label }) => ({ name, label }));
      return answer(reply, done({ passkeys: relyingParty(context) !== null, providers }));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/auth/passkey/begin",
    config: { access: OPEN },
    schema: {
      tags: ["sign-in"],
      summary: "Ask for what a passkey is to sign; good once, for five minutes",
      response: { 200: optionsSchema },
    },
    handler: async (request, reply) => {
      // Not given back: each is a row for a while.
      const taken = area.begun.take(request.ip);
      if (!taken.ok) return answer(reply, taken);
      const options = await passkeyRequest(context, "sign_in", null);
      return answer(reply, options.ok ? done({ ...options.value }) : options);
    },
  });

  api.route({
    method: "POST",
    url: "/v1/auth/passkey/sign-in",
    config: { access: OPEN },
    schema: {
      tags: ["sign-in"],
      summary: "Sign in with a passkey; the session comes as a cookie",
      description:
        "A passkey is something one has, opened by something one knows or is: no code is asked for.",
      body: z.strictObject({ answer: assertionAnswer }),
      response: { 200: doneSchema },
    },
    handler: async (request, reply) => {
      // Another page could sign its visitor in as somebody else.
      if (!isSameOrigin(request.headers, context.config.publicUrl)) {
        return answer(reply, failed("not_allowed", "Send this from a page of this server."));
      }
      const asserted = await counted([[area.byNetwork, request.ip]], () =>
        checkAssertion(context, "sign_in", null, request.body.answer),
      );
      if (!asserted.ok) return answer(reply, asserted);
      const { userId } = asserted.value;
      const token = await context.store.transaction({ role: "auth" }, (tx) =>
        beginSession(context, tx, {
          userId,
          way: "passkey",
          secondFactor: true,
          device: deviceOf(request),
        }),
      );
      reply.header("set-cookie", sessionCookie(context, token));
      return answer(reply, done({ done: true }));
    },
  });
}
