import type { FastifyReply } from "fastify";
import type { Result } from "../failures/failure.js";
import { sendProblem } from "./problems.js";

/**
 * Sends what a use case gave back: its value as JSON, its failure as a problem document (RFC 9457).
 * Handlers return what this returns.
 *
 * @param status of the answer when it went well; 204 sends no body
 */
export function answer<T>(reply: FastifyReply, result: Result<T>, status = 200): FastifyReply {
  if (!result.ok) return sendProblem(reply, result.failure);
  if (status === 204) return reply.code(204).send();
  return reply.code(status).send(result.value);
}
