interface Told {
  readonly topics: readonly string[];
  readonly cases: readonly string[];
}

/** An open stream of changes, and what it has told so far. */
export interface LivePage {
  readonly changes: readonly Told[];
  /** Resolves when the server, or `close`, has ended it. */
  readonly ended: Promise<void>;
  close(): void;
}

/** Opens a stream and waits for its first event. */
export async function openLive(url: string, headers: Record<string, string>): Promise<LivePage> {
  const stop = new AbortController();
  const answer = await fetch(new URL("/v1/live", url), { headers, signal: stop.signal });
  if (answer.status !== 200 || answer.body === null) {
    throw new Error(`the stream was refused with ${answer.status}`);
  }
  const changes: Told[] = [];
  let hello = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    hello = resolve;
  });
  const ended = read(answer.body, (event, data) => {
    if (event === "hello") hello();
    if (event === "change") changes.push(JSON.parse(data) as Told);
  });
  await opened;
  return { changes, ended, close: () => stop.abort() };
}

async function read(
  body: ReadableStream<Uint8Array>,
  onEvent: (event: string, data: string) => void,
): Promise<void> {
  let text = "";
  try {
    for await (const piece of body.pipeThrough(new TextDecoderStream())) {
      text += piece;
      const events = text.split("\n\n");
      text = events.pop() ?? "";
      for (const event of events) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(event)?.[1] ?? "";
        onEvent(field("event"), field("data"));
      }
    }
  } catch {
    // It was closed from this side.
  }
}
