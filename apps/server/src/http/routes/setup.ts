import { z } from "zod";
import { createAttempts } from "../../access/attempts.js";
import { passwordSchema } from "../../auth/passwords.js";
import { done } from "../../failures/failure.js";
import { isSetupNeeded, setUp } from "../../usecases/setup/set-up.js";
import { answer } from "../answer.js";
import type { RegisterRoutes } from "../route.js";
import { counted } from "./auth/area.js";
import { emailSchema, organisationNameSchema, personNameSchema } from "./people/schemas.js";

export const registerSetupRoutes: RegisterRoutes = (api, context) => {
  const attempts = createAttempts(context.clock, 10, 60_000);

  api.route({
    method: "GET",
    url: "/v1/setup",
    config: { access: { public: true } },
    schema: {
      tags: ["setup"],
      summary: "Whether this installation still waits for its first administrator",
      response: { 200: z.object({ needed: z.boolean() }) },
    },
    handler: async (_request, reply) =>
      answer(reply, done({ needed: await isSetupNeeded(context) })),
  });

  api.route({
    method: "POST",
    url: "/v1/setup",
    config: { access: { public: true } },
    schema: {
      tags: ["setup"],
      summary: "Make the operator's organisation and its first administrator, once",
      body: z.strictObject({
        token: z.string().min(1).max(512).describe("The server wrote it to its log at the start."),
        organisation: z.strictObject({ name: organisationNameSchema }),
        admin: z.strictObject({
          name: personNameSchema,
          email: emailSchema,
          password: passwordSchema,
        }),
      }),
      response: { 201: z.object({ organisationId: z.uuid(), memberId: z.uuid() }) },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await counted([[attempts, request.ip]], () => setUp(context, request.body)),
        201,
      ),
  });
};
