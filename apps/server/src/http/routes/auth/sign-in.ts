import { z } from "zod";
import { secretHash } from "../../../access/tokens.js";
import { callAuth } from "../../../auth/call-auth.js";
import { PASSWORD } from "../../../auth/passwords.js";
import { done } from "../../../failures/failure.js";
import { normalEmail } from "../../../usecases/people/create-user.js";
import { answer } from "../../answer.js";
import type { Api } from "../../route.js";
import { type AuthArea, cookieCaller, counted, OPEN } from "./area.js";
import { doneSchema } from "./schemas.js";

export function registerSignIn(api: Api, area: AuthArea): void {
  api.route({
    method: "POST",
    url: "/v1/auth/sign-in/email",
    config: { access: OPEN },
    schema: {
      tags: ["sign-in"],
      summary: "Sign in with address and password; the session comes as a cookie",
      body: z.strictObject({
        email: z.string().min(1).max(320),
        password: z.string().min(1).max(PASSWORD.max),
      }),
      response: {
        200: z.object({
          state: z
            .enum(["signed_in", "second_factor_needed"])
            .describe("Whether a code must follow, to one of the verify routes."),
        }),
      },
    },
    handler: async (request, reply) => {
      const email = normalEmail(request.body.email);
      const body = { email, password: request.body.password };
      const result = await counted(
        [
          [area.byNetwork, request.ip],
          [area.byAccount, secretHash(email)],
        ],
        () => callAuth(area.auth, { path: "/sign-in/email", body, cookie: undefined }, reply),
      );
      if (!result.ok) return answer(reply, result);
      const state = result.value["twoFactorRedirect"] ? "second_factor_needed" : "signed_in";
      return answer(reply, done({ state }));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/auth/sign-out",
    config: { access: OPEN },
    schema: {
      tags: ["sign-in"],
      summary: "End the session, at once",
      response: { 200: doneSchema },
    },
    handler: async (request, reply) => {
      const caller = await cookieCaller(area, request);
      if (!caller.ok) return answer(reply, caller);
      const { cookie } = caller.value;
      const result = await callAuth(area.auth, { path: "/sign-out", body: {}, cookie }, reply);
      return answer(reply, result.ok ? done({ done: true }) : result);
    },
  });
}
