import { MAX_FILE_BYTES } from "@touchstone/runtime";
import type { Context } from "../context.js";
import type { OutboundFault } from "../outbound/outbound.js";
import type { PictureProof } from "./picture-decoding.js";

const TIMEOUT_MS = 10_000;
const REDIRECTS = 3;

/** Answers and faults that may be others the next time. A picture that is not there yet may still be on its way. */
const PASSING_STATUSES = new Set([404, 408, 425, 429]);
const PASSING_FAULTS = new Set<OutboundFault>(["unreachable", "timed_out"]);

export type FetchedPicture =
  | {
      readonly state: "stored";
      /** Key of the object store. */
      readonly object: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly state: "unavailable" | "unreadable" | "try_again"; readonly detail: string };

/** Fetches one picture, shows that it can be decoded and stores its bytes as they came. */
export async function fetchPicture(
  { outbound, objects }: Pick<Context, "outbound" | "objects">,
  decode: PictureProof,
  url: string,
): Promise<FetchedPicture> {
  const answer = await outbound.send({
    method: "GET",
    url,
    headers: { accept: "image/*" },
    maxBytes: MAX_FILE_BYTES,
    timeout: TIMEOUT_MS,
    redirects: REDIRECTS,
  });
  if (!answer.ok) {
    const state = PASSING_FAULTS.has(answer.fault) ? "try_again" : "unavailable";
    return { state, detail: answer.detail };
  }
  const { status, bytes } = answer;
  if (status !== 200) {
    const passing = status >= 500 || PASSING_STATUSES.has(status);
    return { state: passing ? "try_again" : "unavailable", detail: `the answer was ${status}` };
  }
  if (bytes.byteLength === 0) return { state: "unreadable", detail: "the answer is empty" };
  const decoded = await decode(bytes);
  if (!decoded.ok) return { state: "unreadable", detail: decoded.detail };
  const { width, height } = decoded;
  return { state: "stored", object: await objects.put(bytes), width, height };
}
