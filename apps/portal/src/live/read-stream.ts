import { createParser } from "eventsource-parser";
import type { Requester } from "../api/request.js";

/** What changed, as far as the caller may know: topics, and the cases that are meant. */
export interface Change {
  readonly topics: readonly string[];
  readonly cases: readonly string[];
}

/** Reads server-sent events until the stream ends. Resolves then; rejects when it could not be opened. */
export async function readStream(
  requester: Requester,
  signal: AbortSignal,
  onEvent: (event: { kind: "hello" } | { kind: "change"; change: Change }) => void,
): Promise<void> {
  const response = await requester.open("/v1/live", {
    headers: { accept: "text/event-stream" },
    signal,
  });
  const parser = createParser({
    onEvent(message) {
      if (message.event === "hello") onEvent({ kind: "hello" });
      if (message.event === "change") {
        const { topics, cases = [] } = JSON.parse(message.data) as Change;
        onEvent({ kind: "change", change: { topics, cases } });
      }
    },
  });
  if (response.body === null) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parser.feed(next.value);
  }
}
