import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Access } from "../access/access.js";
import type { Actor, KeyActor, MemberActor, SellerActor } from "../access/actor.js";
import type { Context } from "../context.js";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Who may call this route. A route without it is a refusal at start. */
    access?: Access;
    /**
     * What a person does here is sensitive: only within minutes after they proved who they are, by signing in or
     * by `POST /v1/account/proof`.
     */
    proof?: true;
    /** Takes `Idempotency-Key` and answers a repeated request as the first one. */
    idempotent?: true;
    /**
     * The route itself refuses what must not go further (`input/text-fault.ts`), item by item, so that
     * one bad item does not refuse a whole batch. Its schema lets nothing else in that is not checked.
     */
    checksText?: true;
  }
  interface FastifyRequest {
    /** Who calls; `null` on public routes without a sign-in. */
    actor: Actor | null;
  }
}

export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse<IncomingMessage>,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** The routes of one area: `http/routes/<area>.ts` exports one of these. */
export type RegisterRoutes = (api: Api, context: Context) => void;

/** The caller of a route that lets in members only. */
export function memberOf(request: { readonly actor: Actor | null }): MemberActor {
  if (request.actor?.kind !== "member") throw new Error("this route lets in members only");
  return request.actor;
}

/** The caller of a route that lets in API keys only. */
export function keyOf(request: { readonly actor: Actor | null }): KeyActor {
  if (request.actor?.kind !== "key") throw new Error("this route lets in API keys only");
  return request.actor;
}

/** The caller of a route that lets in sellers only. */
export function sellerOf(request: { readonly actor: Actor | null }): SellerActor {
  if (request.actor?.kind !== "seller") throw new Error("this route lets in sellers only");
  return request.actor;
}
