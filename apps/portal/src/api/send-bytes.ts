import { Problem, problemOf } from "./problem.js";

export interface SentBytes {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly file: Blob;
  readonly signal: AbortSignal;
  /** How much has gone, from 0 to 1. */
  onProgress(share: number): void;
}

/** Sends a file, telling how much has gone, and gives back what the server says to it. */
export function sendBytes<T>({ path, headers, file, signal, onProgress }: SentBytes): Promise<T> {
  // `fetch` does not tell how much has gone, and a photograph over a phone takes its time.
  const sent = new XMLHttpRequest();
  sent.open("POST", path);
  for (const [name, value] of Object.entries(headers)) sent.setRequestHeader(name, value);
  sent.setRequestHeader("content-type", file.type);
  return new Promise((resolve, reject) => {
    sent.upload.addEventListener("progress", ({ loaded, total }) => onProgress(loaded / total));
    sent.addEventListener("error", () => reject(new Problem(0, "offline", "")));
    sent.addEventListener("load", () => {
      const answer = new Response(sent.responseText, { status: sent.status });
      if (answer.ok) resolve(JSON.parse(sent.responseText) as T);
      else void problemOf(answer).then(reject);
    });
    signal.addEventListener("abort", () => sent.abort());
    sent.send(file);
  });
}
