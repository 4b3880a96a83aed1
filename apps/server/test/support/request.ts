export interface TestRequest {
  readonly path: string;
  /** GET, or POST when there is a body. */
  readonly method?: string;
  /** Text and bytes go as they are, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** An API key. */
  readonly key?: string;
  /** Sent as a browser on a page of the server sends it. */
  readonly cookie?: string;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed when it is JSON, otherwise the text; `null` when there is none. */
  readonly body: ReturnType<typeof JSON.parse>;
}

/** One request to a server. */
export async function request(url: string, sent: TestRequest): Promise<TestAnswer> {
  const { path, body, key, cookie } = sent;
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  const headers = new Headers();
  if (body !== undefined) headers.set("content-type", "application/json");
  if (key !== undefined) headers.set("authorization", `Bearer ${key}`);
  if (cookie !== undefined) headers.set("cookie", cookie);
  if (cookie !== undefined) headers.set("origin", new URL(url).origin);
  for (const [name, value] of Object.entries(sent.headers ?? {})) headers.set(name, value);
  const answer = await fetch(new URL(path, url), {
    method: sent.method ?? (body === undefined ? "GET" : "POST"),
    headers,
    redirect: "manual",
    ...(body === undefined ? {} : { body: isRaw ? (body as string) : JSON.stringify(body) }),
  });
  const text = await textOf(answer);
  const isJson = /\bjson\b/.test(answer.headers.get("content-type") ?? "");
  return {
    status: answer.status,
    headers: answer.headers,
    body: text === "" ? null : isJson ? JSON.parse(text) : text,
  };
}

/** Of a stream of events, which has no end, only what is said at first. */
async function textOf(answer: Response): Promise<string> {
  if (!answer.headers.get("content-type")?.startsWith("text/event-stream")) return answer.text();
  const reader = answer.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}
