import type { FastifyReply, FastifyRequest } from "fastify";
import { failed } from "../failures/failure.js";
import type { AnswerPage } from "./portal/serve-portal.js";
import { sendProblem } from "./problems.js";
import type { Api } from "./route.js";

/** Answers requests that no route takes: with a page of the portal, or by telling a wrong method from a wrong address. */
export function answerUnknownAddresses(api: Api, answerPage: AnswerPage): void {
  const routes: { readonly method: string; readonly pattern: RegExp }[] = [];
  api.addHook("onRoute", ({ method, url }) => {
    for (const one of [method].flat()) routes.push({ method: one, pattern: patternOf(url) });
  });
  api.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    if (answerPage(request, reply)) return reply;
    const path = request.url.split("?", 1)[0] ?? "";
    const methods = routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    if (methods.length === 0) {
      const { failure } = failed(
        "not_found",
        "Check the address; /v1/openapi.json lists them all.",
      );
      return sendProblem(reply, failure);
    }
    const allowed = [...new Set(methods)].join(", ");
    reply.header("allow", allowed);
    return sendProblem(reply, failed("method_not_allowed", `Use ${allowed}.`).failure);
  });
}

/** Parameters stand between slashes or before a colon: `/v1/x/:id`, `/v1/x::preview`. */
function patternOf(url: string): RegExp {
  const source = url
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("::", "\u0000")
    .replace(/:[A-Za-z_]\w*/g, "[^/]+")
    .replaceAll("\u0000", ":")
    .replaceAll("\\*", ".*");
  return new RegExp(`^${source}$`);
}
