import type { FastifyRequest } from "fastify";
import { failed, type Result } from "../../failures/failure.js";
import { Refusal } from "../refusal.js";
import { findTextFault } from "./text-fault.js";

// Fastify's own parser puts U+FFFD in the place of what is not UTF-8: a title would be stored that nobody sent.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Content type parser for `application/json`. Throws a `Refusal`. */
export function readJsonBody(request: FastifyRequest, bytes: Buffer): unknown {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(
    request.headers["content-type"] ?? "",
  )?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    throw refuse("unsupported_media", "Send JSON as UTF-8.");
  }
  // As if nothing was sent: the schema of the route tells whether there must be something.
  if (bytes.byteLength === 0) return undefined;
  const parsed = parseJson(bytes);
  if (!parsed.ok) throw new Refusal(parsed.failure);
  if (request.routeOptions.config.checksText) return parsed.value;
  const fault = findTextFault(parsed.value);
  if (fault === null) return parsed.value;
  throw refuse("invalid_request", "Correct what is listed under errors.", { parts: [fault] });
}

function parseJson(bytes: Buffer): Result<unknown> {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return failed("invalid_request", "The body is not UTF-8. Send JSON as UTF-8.", {
      parts: [{ pointer: "", code: "invalid_utf8", detail: "is not UTF-8" }],
    });
  }
  if (text.startsWith("\ufeff")) {
    return failed("invalid_request", "Send the JSON without a byte order mark before it.", {
      parts: [{ pointer: "", code: "byte_order_mark", detail: "begins with a byte order mark" }],
    });
  }
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return failed("invalid_request", "The body is not JSON.", {
      parts: [{ pointer: "", code: "invalid_json", detail: whereItBreaks(error) }],
    });
  }
}

/** What the parser says without the text around it, which may be about a person. */
function whereItBreaks(error: unknown): string {
  const place = /position \d+(?: \(line \d+ column \d+\))?/.exec(String(error))?.[0];
  return place === undefined ? "is not JSON: it ends too early" : `is not JSON at ${place}`;
}

function refuse(...failure: Parameters<typeof failed>): Refusal {
  return new Refusal(failed(...failure).failure);
}
