import type { FastifyReply } from "fastify";
import { failed, type Result } from "../failures/failure.js";
import { AUTH_PATH, type Auth } from "./create-auth.js";
import { deviceOf, NETWORK_HEADER } from "./device.js";
import { failureOfAuth } from "./failure-of-auth.js";

export interface AuthCall {
  /** Below `/v1/auth`. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly cookie: string | undefined;
}

/**
 * Has better-auth do it, and hands its cookies on. Its token stays in the cookie, where no script of a
 * page reads it: callers of this choose what of the value they show.
 */
export async function callAuth(
  auth: Auth,
  call: AuthCall,
  reply: FastifyReply,
): Promise<Result<Readonly<Record<string, unknown>>>> {
  const origin = auth.options.baseURL;
  const { network, browser } = deviceOf(reply.request);
  const response = await auth.handler(
    new Request(`${origin}${AUTH_PATH}${call.path}`, {
      method: "POST",
      // Where the request came from was checked before (`http/same-origin.ts`).
      headers: {
        "content-type": "application/json",
        origin,
        // A session that begins keeps them.
        [NETWORK_HEADER]: network,
        "user-agent": browser,
        ...(call.cookie === undefined || call.cookie === "" ? {} : { cookie: call.cookie }),
      },
      body: JSON.stringify(call.body),
    }),
  );
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header("set-cookie", cookies);
  if (response.status >= 500) throw new Error(`better-auth answered ${response.status}`);
  const value: unknown = await response.json().catch(() => null);
  const members = isObject(value) ? value : {};
  if (response.ok) return { ok: true, value: members };
  const code = typeof members["code"] === "string" ? members["code"] : "";
  const { code: failure, detail, ...more } = failureOfAuth(code, response.status);
  return failed(failure, detail, more);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
