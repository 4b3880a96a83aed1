import { Problem, problemOf } from "./problem.js";

export type Query = Readonly<Record<string, string | number | undefined | readonly string[]>>;

export interface Requester {
  get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T>;
  /** `once` makes a repeated request count as one (`Idempotency-Key`). */
  send<T>(
    method: "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    body?: unknown,
    once?: string,
  ): Promise<T>;
  /** The answer as it comes: pictures, streams. */
  open(path: string, init?: RequestInit): Promise<Response>;
}

/** How one kind of caller asks: `headers` is read anew for each request. */
export function createRequester(headers: () => Record<string, string>): Requester {
  async function open(path: string, init: RequestInit = {}): Promise<Response> {
    const asked = { ...init, headers: { ...headers(), ...init.headers } };
    const response = await fetch(path, asked).catch((cause: unknown) => {
      if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
      throw new Problem(0, "offline", "");
    });
    if (!response.ok) throw await problemOf(response);
    return response;
  }
  async function read<T>(response: Response): Promise<T> {
    const text = await response.text();
    return (text === "" ? undefined : JSON.parse(text)) as T;
  }
  return {
    open,
    async get<T>(path: string, query: Query = {}, signal?: AbortSignal) {
      return read<T>(await open(path + searchOf(query), signal === undefined ? {} : { signal }));
    },
    async send<T>(method: string, path: string, body?: unknown, once?: string) {
      const sent: Record<string, string> = {};
      if (body !== undefined) sent["content-type"] = "application/json";
      if (once !== undefined) sent["idempotency-key"] = once;
      const init: RequestInit = { method, headers: sent };
      if (body !== undefined) init.body = JSON.stringify(body);
      return read<T>(await open(path, init));
    },
  };
}

function searchOf(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === "") continue;
    for (const one of [value].flat()) params.append(name, String(one));
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}
