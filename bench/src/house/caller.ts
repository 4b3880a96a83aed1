/** What an API answered, as the bench reads it: only what it asks for by name. */
export interface Body {
  readonly id: string;
  readonly key: string;
  readonly secret: string;
  readonly token: string;
  readonly accepted: number;
  readonly organisation: { readonly id: string };
  readonly invitation: { readonly link: string };
  readonly good_faith: { readonly version: string };
  readonly items: readonly { readonly id: string }[];
}

export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly body?: object;
  /** Instead of `body`, as they are; their type is in `headers`. */
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds; without it the request waits as long as it takes. */
  readonly patience?: number;
}

export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** One caller of the public API. Anything but success ends the bench. */
export class Caller {
  readonly #url: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(url: string, headers: Readonly<Record<string, string>> = {}) {
    this.#url = url;
    this.#headers = headers;
  }

  get(path: string): Promise<Body> {
    return this.#send("GET", path);
  }

  post(path: string, body?: object): Promise<Body> {
    return this.#send("POST", path, body);
  }

  put(path: string, body: object): Promise<Body> {
    return this.#send("PUT", path, body);
  }

  /** The same API for a person who signs in. */
  async signIn(email: string, password: string): Promise<Caller> {
    const answer = await fetch(`${this.#url}/v1/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, password }),
    });
    if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
    const cookie = answer.headers.getSetCookie().map((header) => header.split(";")[0]);
    return new Caller(this.#url, { cookie: cookie.join("; "), origin: this.#url });
  }

  /** One request as it was answered, whatever the answer. Rejects when there was none within `patience` ms. */
  async ask({ method = "GET", path, body, bytes, headers, patience }: Asked): Promise<Answered> {
    const answer = await fetch(`${this.#url}${path}`, {
      method,
      headers: {
        ...this.#headers,
        ...headers,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(bytes !== undefined && { body: bytes }),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(patience === undefined ? {} : { signal: AbortSignal.timeout(patience) }),
    });
    return { status: answer.status, text: await answer.text() };
  }

  async #send(method: string, path: string, body?: object): Promise<Body> {
    const { status, text } = await this.ask({ method, path, ...(body && { body }) });
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text}`);
    return (text === "" ? {} : JSON.parse(text)) as Body;
  }
}
