import { z } from "zod";
import { callAuth } from "../../../auth/call-auth.js";
import { PASSWORD, passwordSchema } from "../../../auth/passwords.js";
import { done } from "../../../failures/failure.js";
import { answer } from "../../answer.js";
import type { Api } from "../../route.js";
import { type AuthArea, counted, OPEN, signedIn } from "./area.js";
import { doneSchema } from "./schemas.js";

export function registerPassword(api: Api, area: AuthArea): void {
  api.route({
    method: "POST",
    url: "/v1/auth/change-password",
    config: { access: OPEN },
    schema: {
      tags: ["sign-in"],
      summary: "Change the password; every other session of the person ends",
      body: z.strictObject({
        currentPassword: z.string().min(1).max(PASSWORD.max),
        newPassword: passwordSchema,
      }),
      response: { 200: doneSchema },
    },
    handler: async (request, reply) => {
      const caller = await signedIn(area, request);
      if (!caller.ok) return answer(reply, caller);
      const { cookie, session } = caller.value;
      const body = { ...request.body, revokeOtherSessions: true };
      const result = await counted([[area.byAccount, session.userId]], () =>
        callAuth(area.auth, { path: "/change-password", body, cookie }, reply),
      );
      return answer(reply, result.ok ? done({ done: true }) : result);
    },
  });
}
