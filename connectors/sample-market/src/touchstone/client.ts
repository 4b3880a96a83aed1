import type { Listing } from "@touchstone/interface";
import { z } from "zod";

const TIMEOUT_MS = 30_000;

/** Where Touchstone is, and the key that it gave this marketplace. */
export interface Access {
  readonly touchstone: string;
  readonly key: string;
  readonly marketplace: string;
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      /** HTTP status; `null` when there was no answer at all. */
      readonly status: number | null;
      readonly detail: string;
      /** Seconds to wait before another try, where Touchstone said so. */
      readonly retryAfter: number | null;
    };

const itemSchema = z.looseObject({ index: z.int().min(0), error: z.unknown().optional() });
const pushAnswerSchema = z.looseObject({ results: z.array(itemSchema) });
export type PushAnswer = z.infer<typeof pushAnswerSchema>;

const linkAnswerSchema = z.looseObject({
  url: z.url({ protocol: /^https?$/, error: "must be a web address" }),
});

const problemSchema = z.looseObject({
  title: z.string().optional(),
  detail: z.string().optional(),
});

/** @param idempotencyKey the same for the same listings: then a second sending changes nothing */
export function pushListings(
  access: Access,
  listings: readonly Listing[],
  idempotencyKey: string,
  signal: AbortSignal,
): Promise<Answer<PushAnswer>> {
  return post(access, {
    path: "listings",
    body: { listings },
    headers: { "idempotency-key": idempotencyKey },
    schema: pushAnswerSchema,
    signal,
  });
}

/** A link with which the seller opens Touchstone, once. */
export async function mintLink(access: Access, seller: string): Promise<Answer<string>> {
  const answer = await post(access, {
    path: `sellers/${encodeURIComponent(seller)}/links`,
    body: {},
    headers: {},
    schema: linkAnswerSchema,
    signal: new AbortController().signal,
  });
  return answer.ok ? { ok: true, value: answer.value.url } : answer;
}

interface Post<T> {
  readonly path: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly schema: z.ZodType<T>;
  readonly signal: AbortSignal;
}

async function post<T>(access: Access, { path, body, headers, schema, signal }: Post<T>) {
  const marketplace = encodeURIComponent(access.marketplace);
  try {
    const response = await fetch(`${access.touchstone}/v1/marketplaces/${marketplace}/${path}`, {
      method: "POST",
      headers: {
        ...headers,
        authorization: `Bearer ${access.key}`,
        "content-type": "application/json",
      },
      body: JSON.stringify(body),
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    return answerOf(response, await response.text(), schema);
  } catch (error) {
    return fault<T>(null, `Touchstone cannot be reached: ${wordsOf(error)}`, null);
  }
}

function answerOf<T>(response: Response, text: string, schema: z.ZodType<T>): Answer<T> {
  const json = jsonOf(text);
  if (response.ok) {
    const parsed = schema.safeParse(json);
    if (parsed.success) return { ok: true, value: parsed.data };
    return fault(response.status, "Touchstone's answer cannot be understood", null);
  }
  const problem = problemSchema.safeParse(json);
  const said = problem.success ? (problem.data.detail ?? problem.data.title) : undefined;
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return fault(
    response.status,
    `Touchstone answered ${response.status}${said === undefined ? "" : `: ${said}`}`,
    Number.isFinite(seconds) ? seconds : null,
  );
}

function fault<T>(status: number | null, detail: string, retryAfter: number | null): Answer<T> {
  return { ok: false, status, detail, retryAfter };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's page instead of an answer; the status tells enough.
    return undefined;
  }
}

/** What went wrong with a request: fetch keeps the reason in the cause of "fetch failed". */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error && "code" in cause) return String(cause.code);
  return error.message;
}
