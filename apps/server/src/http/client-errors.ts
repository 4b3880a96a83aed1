import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { FAILURES } from "../failures/codes.js";
import type { Failure } from "../failures/failure.js";
import { PROBLEM_TYPE, problemOf } from "./problems.js";

/**
 * Answers what could not be read as HTTP at all: no route and no hook has seen it. The connection ends with it, as
 * nobody can say where the next request would begin.
 */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  // The caller went away; there is nobody to answer.
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  if (socket.writable) socket.write(textOf(failureOf(error)));
  socket.destroy(error);
}

function failureOf({ code }: NodeJS.ErrnoException): Failure {
  if (code === "HPE_HEADER_OVERFLOW") {
    return { code: "headers_too_large", detail: "Send a shorter address and fewer headers." };
  }
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") {
    return { code: "request_timeout", detail: "Send the whole request sooner." };
  }
  return { code: "invalid_request", detail: "Send a request as HTTP/1.1 says." };
}

function textOf(failure: Failure): string {
  const body = JSON.stringify(problemOf(failure, randomUUID()));
  const { status } = FAILURES[failure.code];
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    "x-content-type-options: nosniff",
    "cache-control: no-store",
    "connection: close",
    "",
    body,
  ].join("\r\n");
}
