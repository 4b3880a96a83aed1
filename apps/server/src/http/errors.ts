import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { Failure } from "../failures/failure.js";
import { sendProblem } from "./problems.js";
import { Refusal } from "./refusal.js";

/** Sends whatever ended a request: an expected failure as it is, anything else without what is inside. */
export function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const failure = failureOf(error, reply);
  if (failure.code === "internal") {
    request.log.error({ err: error }, "a request failed for a reason that nobody expected");
  }
  if (failure.code === "objects_down" || failure.code === "objects_full") {
    request.log.error({ err: error }, "the object store could not do what a request needs");
  }
  if (failure.code === "too_large" || failure.code === "unsupported_media") {
    // What else is on its way is not read.
    reply.header("connection", "close");
  }
  sendProblem(reply, failure);
}

function failureOf(error: unknown, reply: FastifyReply): Failure {
  if (error instanceof Refusal) return error.failure;
  if (!(error instanceof Error)) return INTERNAL;
  const { code, statusCode } = error as Partial<FastifyError>;
  const known = code === undefined ? undefined : BY_CODE[code];
  if (known !== undefined) return known;
  if (statusCode === 429) {
    const after = Number(reply.getHeader("retry-after") ?? 60);
    return {
      code: "rate_limited",
      detail: `Come again in ${after} seconds.`,
      retryAfter: after,
    };
  }
  if (code?.startsWith("FST_ERR_CTP_") || statusCode === 400) return UNREADABLE;
  return INTERNAL;
}

const INTERNAL: Failure = {
  code: "internal",
  detail:
    "Nothing is wrong with the request. Try again later, and report the instance if it stays.",
};
const UNREADABLE: Failure = {
  code: "invalid_request",
  detail: "The request could not be read as HTTP says; check its length and its address.",
};

const NO_FILES: Failure = {
  code: "objects_down",
  detail: "Nothing of it was kept. Send the same again later; whatever needs no file goes on.",
  retryAfter: 30,
};

const BY_CODE: Readonly<Record<string, Failure>> = {
  objects_down: NO_FILES,
  objects_refused: NO_FILES,
  objects_full: {
    code: "objects_full",
    detail:
      "Nothing of it was kept. Tell the operator, who has to make room, and send it again then.",
  },
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: "too_large",
    detail: "Send less at once.",
  },
  FST_ERR_MAX_PARAM_LENGTH: {
    code: "address_too_long",
    detail: "Check the address; nothing is named by so much text.",
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: "unsupported_media",
    detail: "Send JSON, with the header content-type: application/json.",
  },
};
