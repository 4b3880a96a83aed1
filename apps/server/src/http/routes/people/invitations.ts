import { z } from "zod";
import { createAttempts } from "../../../access/attempts.js";
import { memberScope } from "../../../access/member-scope.js";
import { secretHash } from "../../../access/tokens.js";
import { passwordSchema } from "../../../auth/passwords.js";
import { done } from "../../../failures/failure.js";
import { acceptInvitation } from "../../../usecases/people/accept-invitation.js";
import { inviteMember } from "../../../usecases/people/invite-member.js";
import { listInvitations } from "../../../usecases/people/list-invitations.js";
import { revokeInvitation } from "../../../usecases/people/revoke-invitation.js";
import { roleSchema } from "../../../usecases/people/roles.js";
import { answer } from "../../answer.js";
import { pageQuery, pageSchema } from "../../page.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { counted } from "../auth/area.js";
import { organisationKindSchema } from "../auth/schemas.js";
import { ADMINS } from "./access.js";
import {
  emailSchema,
  idParams,
  invitationLinkSchema,
  invitationSchema,
  personNameSchema,
} from "./schemas.js";

const MINUTES_5 = 5 * 60 * 1000;

export const registerInvitations: RegisterRoutes = (api, context) => {
  const byNetwork = createAttempts(context.clock, 30, MINUTES_5);
  const byInvitation = createAttempts(context.clock, 10, MINUTES_5);

  api.route({
    method: "POST",
    url: "/v1/invitations",
    config: { access: ADMINS },
    schema: {
      tags: ["people"],
      summary: "Invite a person into the organisation; hand the link on to that person",
      body: z.strictObject({ email: emailSchema, role: roleSchema }),
      response: { 201: invitationLinkSchema },
    },
    handler: async (request, reply) => {
      const actor = memberOf(request);
      const invitation = await inviteMember(context, memberScope(actor), {
        ...request.body,
        organisationId: actor.organisation.id,
        invitedBy: actor.memberId,
      });
      return answer(reply, done(invitation), 201);
    },
  });

  api.route({
    method: "GET",
    url: "/v1/invitations",
    config: { access: ADMINS },
    schema: {
      tags: ["people"],
      summary: "Invitations that wait; for the operator also those into another organisation",
      querystring: z.strictObject({ ...pageQuery, organisation: z.uuid().optional() }),
      response: { 200: pageSchema(invitationSchema) },
    },
    handler: async (request, reply) =>
      answer(reply, await listInvitations(context, memberOf(request), request.query)),
  });

  api.route({
    method: "DELETE",
    url: "/v1/invitations/:id",
    config: { access: ADMINS },
    schema: {
      tags: ["people"],
      summary: "Take an invitation back",
      params: idParams,
      response: { 200: z.object({ id: z.uuid() }) },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const revoked = await revokeInvitation(context, memberOf(request), id);
      return answer(reply, revoked.ok ? done({ id }) : revoked);
    },
  });

  api.route({
    method: "POST",
    url: "/v1/invitations::accept",
    config: { access: { public: true } },
    schema: {
      tags: ["people"],
      summary: "Accept an invitation, once: a new account, or the password of the one there is",
      body: z.strictObject({
        token: z.string().min(1).max(512),
        name: personNameSchema,
        password: passwordSchema,
      }),
      response: {
        201: z.object({
          memberId: z.uuid(),
          organisation: z.object({ id: z.uuid(), kind: organisationKindSchema }),
        }),
      },
    },
    handler: async (request, reply) => {
      const result = await counted(
        [
          [byNetwork, request.ip],
          [byInvitation, secretHash(request.body.token)],
        ],
        () => acceptInvitation(context, request.body),
      );
      return answer(reply, result, 201);
    },
  });
};
