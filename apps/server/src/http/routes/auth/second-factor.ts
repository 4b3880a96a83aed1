import { z } from "zod";
import { callAuth } from "../../../auth/call-auth.js";
import { PASSWORD } from "../../../auth/passwords.js";
import { done, failed, type Result } from "../../../failures/failure.js";
import { answer } from "../../answer.js";
import type { Api } from "../../route.js";
import { type AuthArea, cookieCaller, counted, OPEN, signedIn } from "./area.js";
import { doneSchema } from "./schemas.js";

const passwordBody = z.strictObject({ password: z.string().min(1).max(PASSWORD.max) });

export function registerSecondFactor(api: Api, area: AuthArea): void {
  api.route({
    method: "POST",
    url: "/v1/auth/two-factor/enable",
    config: { access: OPEN },
    schema: {
      tags: ["sign-in"],
      summary: "Ask for a second factor; it is in force once a code of it was verified",
      body: passwordBody,
      response: {
        200: z.object({
          totpUri: z.string().describe("For an authenticator app (otpauth:)."),
          backupCodes: z.array(z.string()).describe("Each good once, in the place of a code."),
        }),
      },
    },
    handler: async (request, reply) => {
      const caller = await signedIn(area, request);
      if (!caller.ok) return answer(reply, caller);
      const { cookie, session } = caller.value;
      const call = {
        path: "/two-factor/enable",
        body: { ...request.body, method: "totp" },
        cookie,
      };
      const result = await counted([[area.byAccount, session.userId]], () =>
        callAuth(area.auth, call, reply),
      );
      if (!result.ok) return answer(reply, result);
      const { totpURI: totpUri, backupCodes } = result.value;
      return answer(reply, done({ totpUri, backupCodes }));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/auth/two-factor/disable",
    config: { access: OPEN },
    schema: {
      tags: ["sign-in"],
      summary: "Take the second factor away",
      body: passwordBody,
      response: { 200: doneSchema },
    },
    handler: async (request, reply) => {
      const caller = await signedIn(area, request);
      if (!caller.ok) return answer(reply, caller);
      const { cookie, session } = caller.value;
      const call = { path: "/two-factor/disable", body: request.body, cookie };
      const result = await counted([[area.byAccount, session.userId]], () =>
        callAuth(area.auth, call, reply),
      );
      return answer(reply, result.ok ? done({ done: true }) : result);
    },
  });

  registerVerify(api, area, {
    path: "/two-factor/verify-totp",
    summary: "Second step of signing in, or of asking for a second factor: a code of the app",
    code: z.string().regex(/^\d{6}$/, "must be six digits"),
  });
  registerVerify(api, area, {
    path: "/two-factor/verify-backup-code",
    summary: "Second step of signing in with one of the backup codes",
    code: z.string().min(1).max(64),
  });
}

interface Verify {
  readonly path: string;
  readonly summary: string;
  readonly code: z.ZodString;
}

function registerVerify(api: Api, area: AuthArea, { path, summary, code }: Verify): void {
  api.route({
    method: "POST",
    url: `/v1/auth${path}`,
    config: { access: OPEN },
    schema: {
      tags: ["sign-in"],
      summary,
      body: z.strictObject({ code }),
      response: { 200: doneSchema },
    },
    handler: async (request, reply) => {
      const caller = await cookieCaller(area, request);
      if (!caller.ok) return answer(reply, caller);
      const { cookie, session } = caller.value;
      const result = await counted([[area.byNetwork, request.ip]], () =>
        callAuth(area.auth, { path, body: request.body, cookie }, reply),
      );
      if (result.ok) return answer(reply, done({ done: true }));
      return answer(reply, session === null ? result : ofSignedIn(result));
    },
  });
}

/** Who is signed in already is not told to sign in: it is the code that is wrong. */
function ofSignedIn(result: Result<unknown> & { readonly ok: false }) {
  const { code, detail } = result.failure;
  if (code !== "not_signed_in") return result;
  return failed("invalid_request", detail, {
    parts: [{ pointer: "/code", code: "wrong_code", detail: "is wrong or too old" }],
  });
}
