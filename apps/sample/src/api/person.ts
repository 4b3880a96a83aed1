import { createHash } from "node:crypto";

const TRIES = 5;
const UPLOADS = 5;
const TOO_MANY = 429;
/** Answers to what was done before: another state by now, or a link that is used up. */
const DONE_BEFORE: readonly number[] = [409, 410];

/** Somebody who is signed in at the server, or a program with a key. */
export interface Caller {
  /** Sends a request and gives back what it answers. Rejects with what the server says when it refuses. */
  call<T>(method: string, path: string, body?: unknown): Promise<T>;
  /** The same for a step that may have been taken before this process was broken off: then it stands. */
  ensure(method: string, path: string, body?: unknown): Promise<void>;
  /** Uploads a file and gives back its key. */
  upload(bytes: string, media: string): Promise<string>;
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly media: string;
  readonly body: string | undefined;
}

/** A caller who sends these headers. */
export function callerWith(url: string, headers: Readonly<Record<string, string>>): Caller {
  const once = async ({ method, path, media, body }: Sent) => {
    const content = body === undefined ? {} : { "content-type": media };
    return fetch(`${url}${path}`, {
      method,
      headers: { origin: url, ...headers, ...content, ...keyOf({ method, path, media, body }) },
      ...(body === undefined ? {} : { body }),
    });
  };
  const send = async (sent: Sent, fine: readonly number[] = []) => {
    for (let turn = 1; ; turn += 1) {
      const answer = await once(sent);
      const text = await answer.text();
      if (answer.ok || fine.includes(answer.status)) return text;
      if (answer.status !== TOO_MANY || turn === TRIES) {
        throw new Error(`${sent.method} ${sent.path} was refused: ${answer.status} ${text}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 1_000 * turn));
    }
  };
  return {
    async call<T>(method: string, path: string, body?: unknown) {
      const text = await send(jsonOf(method, path, body));
      return (text === "" ? undefined : JSON.parse(text)) as T;
    },
    async ensure(method, path, body) {
      await send(jsonOf(method, path, body), DONE_BEFORE);
    },
    async upload(bytes, media) {
      const sent = { method: "POST", path: "/v1/files", media, body: bytes };
      // A busy machine may not open a picture in the time that the server gives it.
      const text = await again(UPLOADS, () => send(sent));
      return (JSON.parse(text) as { key: string }).key;
    },
  };
}

async function again<T>(times: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (times === 1) throw error;
    return again(times - 1, work);
  }
}

function jsonOf(method: string, path: string, body: unknown): Sent {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return { method, path, media: "application/json", body: text };
}

/** The same for the same request, also after a restart: nobody here asks the same thing twice and means it. */
function keyOf({ method, path, body }: Sent): Record<string, string> {
  if (method === "GET" || body === undefined) return {};
  const hash = createHash("sha256").update(`${method} ${path} ${body}`).digest("hex");
  return { "idempotency-key": `sample-${hash}` };
}

/** The same password for every account of the sample, which is printed: nothing in it is worth a secret. */
export const PASSWORD = "touchstone-sample";

export async function signIn(url: string, email: string): Promise<Caller> {
  const answer = await fetch(`${url}/v1/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${email} could not sign in: ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0] ?? "")
    .join("; ");
  return callerWith(url, { cookie });
}

/** Accepts an invitation by its link. */
export async function accept(url: string, link: string, name: string): Promise<void> {
  const token = link.split("#token=")[1] ?? "";
  await callerWith(url, {}).ensure("POST", "/v1/invitations:accept", {
    token,
    name,
    password: PASSWORD,
  });
}
