import type { FastifyReply } from "fastify";
import { z } from "zod";
import { FAILURES, type FailureCode } from "../failures/codes.js";
import type { Failure } from "../failures/failure.js";

export const PROBLEM_TYPE = "application/problem+json";

const CODES = Object.keys(FAILURES) as [FailureCode, ...FailureCode[]];

const faultSchema = z.object({
  source: z
    .enum(["body", "query", "params", "headers"])
    .describe("The part of the request that the pointer leads into."),
  pointer: z.string().describe("JSON Pointer (RFC 6901); empty for the part as a whole."),
  code: z.string().optional(),
  detail: z.string(),
});

/** A problem document (RFC 9457): every answer of this API that is not a success. */
const problemSchema = z
  .object({
    type: z.string().describe("urn:touchstone:problem: and the code."),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe("One sentence that says what to do."),
    code: z.enum(CODES),
    instance: z.string().describe("urn:touchstone:request: and the id that the server's log has."),
    errors: z.array(faultSchema).optional(),
  })
  .meta({ id: "Problem" });
type Problem = z.infer<typeof problemSchema>;

export function sendProblem(reply: FastifyReply, failure: Failure): FastifyReply {
  const problem = problemOf(failure, reply.request.id);
  if (failure.retryAfter !== undefined) {
    reply.header("retry-after", String(Math.max(1, Math.ceil(failure.retryAfter))));
  }
  if (failure.code === "not_signed_in") reply.header("www-authenticate", "Bearer");
  // As text: the serializer of the route is for answers that went well.
  return reply.code(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
}

/** The document that tells a failure; `requestId` is what the log has. */
export function problemOf(failure: Failure, requestId: string): Problem {
  const { status, title } = FAILURES[failure.code];
  return {
    type: `urn:touchstone:problem:${failure.code}`,
    title,
    status,
    detail: failure.detail,
    code: failure.code,
    instance: `urn:touchstone:request:${requestId}`,
    ...(failure.parts === undefined
      ? {}
      : { errors: failure.parts.map((part) => ({ source: "body" as const, ...part })) }),
  };
}
