import { z } from "zod";
import type { MemberActor } from "../../../access/actor.js";
import { callAuth } from "../../../auth/call-auth.js";
import { type AssertionAnswer, assertionAnswer } from "../../../auth/passkeys/answers.js";
import { checkAssertion } from "../../../auth/passkeys/check-assertion.js";
import { isPassword, PASSWORD } from "../../../auth/passwords.js";
import { done, failed, type Result } from "../../../failures/failure.js";
import { passkeyRequest } from "../../../usecases/account/passkey-options.js";
import { noteProof, passwordHashOf } from "../../../usecases/account/prove.js";
import { answer } from "../../answer.js";
import { type Api, memberOf } from "../../route.js";
import { optionsSchema } from "../account/passkeys.js";
import { EVERYONE } from "../people/access.js";
import { type AuthArea, counted, signedIn } from "./area.js";
import { doneSchema } from "./schemas.js";

const proofBody = z.union([
  z.strictObject({
    password: z.string().min(1).max(PASSWORD.max),
    code: z
      .string()
      .regex(/^\d{6}$/, "must be six digits")
      .optional()
      .describe("Of the authenticator app, when signing in takes a second factor."),
  }),
  z.strictObject({ answer: assertionAnswer }),
]);

/** Who is signed in proves again who it is, before something sensitive. */
export function registerProof(api: Api, area: AuthArea): void {
  const { context } = area;
  api.route({
    method: "POST",
    url: "/v1/account/proof::begin",
    config: { access: EVERYONE },
    schema: {
      tags: ["account"],
      summary: "Ask for what one of the person's passkeys is to sign",
      response: { 200: optionsSchema },
    },
    handler: async (request, reply) => {
      const { userId } = memberOf(request);
      const taken = area.begun.take(userId);
      if (!taken.ok) return answer(reply, taken);
      const options = await passkeyRequest(context, "prove", userId);
      return answer(reply, options.ok ? done({ ...options.value }) : options);
    },
  });

  api.route({
    method: "POST",
    url: "/v1/account/proof",
    config: { access: EVERYONE },
    schema: {
      tags: ["account"],
      summary: "Prove again who it is: by the password (and a code), or by a passkey",
      body: proofBody,
      response: { 200: doneSchema },
    },
    handler: async (request, reply) => {
      const actor = memberOf(request);
      const { body } = request;
      const caller = await signedIn(area, request);
      if (!caller.ok) return answer(reply, caller);
      const { cookie, session } = caller.value;
      const proved = await counted([[area.byAccount, session.userId]], async () => {
        if ("answer" in body) return byPasskey(actor, body.answer);
        const hash = await passwordHashOf(context, actor);
        if (!(await isPassword(hash, body.password))) return WRONG_PASSWORD;
        if (!session.person.secondFactor) return done(undefined);
        if (body.code === undefined) return CODE_NEEDED;
        const call = { path: "/two-factor/verify-totp", body: { code: body.code }, cookie };
        const verified = await callAuth(area.auth, call, reply);
        return verified.ok ? done(undefined) : wrongCode(verified);
      });
      if (!proved.ok) return answer(reply, proved);
      await noteProof(context, actor);
      return answer(reply, done({ done: true }));
    },
  });

  async function byPasskey(actor: MemberActor, asserted: AssertionAnswer): Promise<Result<void>> {
    const checked = await checkAssertion(context, "prove", actor.userId, asserted);
    if (checked.ok) return done(undefined);
    return failed("invalid_request", checked.failure.detail, {
      parts: [{ pointer: "/answer", code: "not_verified", detail: "was not taken" }],
    });
  }
}

const WRONG_PASSWORD = failed("invalid_request", "Send the password with which you sign in now.", {
  parts: [{ pointer: "/password", code: "wrong_password", detail: "is wrong" }],
});

const CODE_NEEDED = failed("invalid_request", "Send the code of your authenticator app too.", {
  parts: [{ pointer: "/code", code: "missing", detail: "is needed" }],
});

/** Who is signed in is not told to sign in: it is the code that is wrong. */
function wrongCode(result: Result<unknown> & { readonly ok: false }) {
  const { code, detail } = result.failure;
  if (code !== "not_signed_in" && code !== "invalid_request") return result;
  return failed("invalid_request", detail, {
    parts: [{ pointer: "/code", code: "wrong_code", detail: "is wrong or too old" }],
  });
}
