import { z } from "zod";
import { registrationAnswer } from "../../../auth/passkeys/answers.js";
import { done } from "../../../failures/failure.js";
import { addPasskey } from "../../../usecases/account/add-passkey.js";
import {
  listPasskeys,
  removePasskey,
  renamePasskey,
} from "../../../usecases/account/keep-passkeys.js";
import { passkeyCreation } from "../../../usecases/account/passkey-options.js";
import { answer } from "../../answer.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { EVERYONE } from "../people/access.js";
import { idParams } from "../people/schemas.js";

const nameSchema = z.string().trim().min(1).max(100);

const passkeySchema = z.object({
  id: z.uuid(),
  name: z.string(),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
  backedUp: z.boolean(),
  suspectAt: z.string().nullable().describe("When its counter went back; not taken since then."),
});

export const optionsSchema = z
  .record(z.string(), z.unknown())
  .describe("For the browser, as WebAuthn's JSON forms are (navigator.credentials).");

export const registerPasskeys: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/account/passkeys",
    config: { access: EVERYONE },
    schema: {
      tags: ["account"],
      summary: "The person's passkeys",
      response: { 200: z.object({ items: z.array(passkeySchema) }) },
    },
    handler: async (request, reply) =>
      answer(reply, await listPasskeys(context, memberOf(request))),
  });

  api.route({
    method: "POST",
    url: "/v1/account/passkeys::begin",
    config: { access: EVERYONE, proof: true },
    schema: {
      tags: ["account"],
      summary: "Ask for what a browser makes a passkey by; good once, for five minutes",
      response: { 200: optionsSchema },
    },
    handler: async (request, reply) => {
      const options = await passkeyCreation(context, memberOf(request));
      return answer(reply, options.ok ? done({ ...options.value }) : options);
    },
  });

  api.route({
    method: "POST",
    url: "/v1/account/passkeys",
    config: { access: EVERYONE, proof: true },
    schema: {
      tags: ["account"],
      summary: "Add the passkey that the browser made",
      body: z.strictObject({ name: nameSchema, answer: registrationAnswer }),
      response: { 201: passkeySchema },
    },
    handler: async (request, reply) => {
      const { name, answer: made } = request.body;
      return answer(reply, await addPasskey(context, memberOf(request), name, made), 201);
    },
  });

  api.route({
    method: "PATCH",
    url: "/v1/account/passkeys/:id",
    config: { access: EVERYONE },
    schema: {
      tags: ["account"],
      summary: "Give a passkey another name",
      params: idParams,
      body: z.strictObject({ name: nameSchema }),
      response: { 200: passkeySchema },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      return answer(reply, await renamePasskey(context, memberOf(request), id, request.body.name));
    },
  });

  api.route({
    method: "DELETE",
    url: "/v1/account/passkeys/:id",
    config: { access: EVERYONE, proof: true },
    schema: {
      tags: ["account"],
      summary: "Remove a passkey; the last way to sign in stays",
      params: idParams,
      response: { 200: z.object({ id: z.uuid() }) },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const removed = await removePasskey(context, memberOf(request), id);
      return answer(reply, removed.ok ? done({ id }) : removed);
    },
  });
};
