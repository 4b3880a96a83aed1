import { Problem } from "./problem.js";

/** Why a file cannot be taken: choosing it again would not help. */
export type FileFault = "wrong_media" | "too_large" | "unreadable";

/** In bytes. */
const LARGEST = 20 * 1024 * 1024;

/** What the server says of a file that it does not take. */
const REFUSALS: Readonly<Record<string, FileFault>> = {
  unsupported_media: "unreadable",
  invalid_request: "unreadable",
  too_large: "too_large",
};

/** What can be told of a file before it is sent. */
export function faultBefore({ type, size }: Blob, media: readonly string[]): FileFault | null {
  if (!media.includes(type)) return "wrong_media";
  return size > LARGEST ? "too_large" : null;
}

/** What a refusal says of the file; `null` where it says nothing of it. */
export function faultOf(error: unknown): FileFault | null {
  return error instanceof Problem ? (REFUSALS[error.code] ?? null) : null;
}
