import type { FastifyReply } from "fastify";
import { z } from "zod";
import type { Result } from "../../../failures/failure.js";
import type { KeptBytes } from "../../../usecases/files/read-file.js";
import { sendProblem } from "../../problems.js";

/** Bytes in the OpenAPI document. */
export const binarySchema = z.unknown().meta({ type: "string", format: "binary" });

/** Sends what strangers made: never to be run, never to be taken for something else, kept only by its caller. */
export function sendBytes(
  reply: FastifyReply,
  result: Result<KeptBytes>,
  shown: "as_media" | "attachment" = "as_media",
): FastifyReply {
  if (!result.ok) return sendProblem(reply, result.failure);
  const { bytes, media, scan } = result.value;
  // Told to whoever downloads it: nobody has looked for malware in it.
  if (scan === "unscanned") reply.header("touchstone-scan", scan);
  return reply
    .headers({
      "content-type": media,
      "content-disposition":
        shown === "as_media" && media.startsWith("image/") ? "inline" : "attachment",
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, max-age=31536000, immutable",
    })
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
