import { sellerToken } from "../session/seller.js";
import { Problem, problemOf } from "./problem.js";

/** What the server takes. */
export const UPLOAD_MEDIA: readonly string[] = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "application/pdf",
];

/** In bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** Uploads a seller's file, telling how much has gone (0 to 1), and gives back its key. */
export function uploadFile(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  // `fetch` does not tell how much has gone, and a photograph over a phone takes its time.
  const sent = new XMLHttpRequest();
  sent.open("POST", "/v1/files");
  sent.setRequestHeader("authorization", `Bearer ${sellerToken() ?? ""}`);
  sent.setRequestHeader("content-type", file.type);
  return new Promise((resolve, reject) => {
    sent.upload.addEventListener("progress", ({ loaded, total }) => onProgress(loaded / total));
    sent.addEventListener("error", () => reject(new Problem(0, "offline", "")));
    sent.addEventListener("load", () => {
      const answer = new Response(sent.responseText, { status: sent.status });
      if (answer.ok) resolve((JSON.parse(sent.responseText) as { key: string }).key);
      else void problemOf(answer).then(reject);
    });
    signal.addEventListener("abort", () => sent.abort());
    sent.send(file);
  });
}
