/** What one `change` event says. */
export interface LiveChange {
  readonly topics: readonly string[];
  readonly cases: readonly string[];
}

/** A stream of `/v1/live` as a page reads it. */
export interface LiveEvents {
  readonly status: number;
  readonly headers: Headers;
  /** All that came before the first change. */
  readonly greeting: string;
  /** The problem document of a stream that was refused; `null` for one that is open. */
  readonly refusal: ReturnType<typeof JSON.parse>;
  /** The next change; `null` when the stream ended. */
  next(): Promise<LiveChange | null>;
  close(): void;
}

/** Opens a stream and waits until it says hello, or is refused. */
export async function openLive(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<LiveEvents> {
  const control = new AbortController();
  const answer = await fetch(new URL("/v1/live", url), { headers, signal: control.signal });
  const { status, headers: sent } = answer;
  const refusal = status === 200 ? null : await answer.json();
  const reader =
    status === 200 ? answer.body?.pipeThrough(new TextDecoderStream()).getReader() : undefined;
  let text = "";
  /** One event, up to its empty line. */
  async function block(): Promise<string | null> {
    for (;;) {
      const end = text.indexOf("\n\n");
      if (end >= 0) {
        const found = text.slice(0, end);
        text = text.slice(end + 2);
        return found;
      }
      const read = await reader?.read();
      if (read === undefined || read.done) return null;
      text += read.value;
    }
  }
  const greeting = status === 200 ? await block() : null;
  return {
    status,
    headers: sent,
    greeting: greeting ?? "",
    refusal,
    async next() {
      for (;;) {
        const found = await block();
        if (found === null) return null;
        const data = /^event: change\ndata: (.+)$/.exec(found)?.[1];
        if (data !== undefined) return JSON.parse(data) as LiveChange;
      }
    },
    close: () => control.abort(),
  };
}
