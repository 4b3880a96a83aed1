import type { FuzzRequest } from "./plan-request.js";

const MOST_TRIES = 120;

/**
 * The smallest request found for which the same is wrong. It is sent again and again: what only came about by the
 * requests before it stays as it is.
 */
export async function shrinkRequest(
  found: FuzzRequest,
  isWrong: (smaller: FuzzRequest) => Promise<boolean>,
): Promise<FuzzRequest> {
  let smallest = found;
  let tries = 0;
  if (found.wire !== null || !(await isWrong(found))) return found;
  for (let better = true; better && tries < MOST_TRIES; ) {
    better = false;
    for (const smaller of smallerOnes(smallest)) {
      tries += 1;
      if (tries > MOST_TRIES) break;
      if (!(await isWrong(smaller))) continue;
      smallest = smaller;
      better = true;
      break;
    }
  }
  return smallest;
}

function* smallerOnes(request: FuzzRequest): Generator<FuzzRequest> {
  const { path, body, headers } = request;
  const [plain = "", query] = path.split("?", 2);
  if (query !== undefined) {
    yield { ...request, path: plain };
    const parts = query.split("&");
    for (const at of parts.keys()) {
      if (parts.length > 1)
        yield { ...request, path: `${plain}?${parts.toSpliced(at, 1).join("&")}` };
    }
  }
  for (const name of Object.keys(headers)) {
    if (["cookie", "authorization", "origin", "content-type", "x-forwarded-for"].includes(name))
      continue;
    yield {
      ...request,
      headers: Object.fromEntries(Object.entries(headers).filter(([it]) => it !== name)),
    };
  }
  if (body === null) return;
  yield { ...request, body: null };
  for (const bytes of smallerBodies(body)) yield { ...request, body: bytes };
}

function* smallerBodies(body: Buffer): Generator<Buffer> {
  let value: unknown;
  try {
    value = JSON.parse(body.toString());
  } catch {
    for (const part of [2, 4, 8]) {
      const cut = Math.ceil(body.length / part);
      if (cut < body.length) yield body.subarray(0, body.length - cut);
      if (cut < body.length) yield body.subarray(cut);
    }
    return;
  }
  for (const smaller of smallerValues(value)) yield Buffer.from(JSON.stringify(smaller));
}

function* smallerValues(value: unknown): Generator {
  if (typeof value === "string" && value.length > 1) {
    yield value.slice(0, Math.ceil(value.length / 2));
    yield value.slice(Math.floor(value.length / 2));
    return;
  }
  if (Array.isArray(value)) {
    if (value.length > 4) yield value.slice(0, Math.ceil(value.length / 2));
    for (const at of value.slice(0, 8).keys()) yield value.toSpliced(at, 1);
    for (const [at, item] of value.slice(0, 8).entries()) {
      for (const smaller of smallerValues(item)) yield value.with(at, smaller);
    }
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const members = Object.entries(value);
  for (const [name] of members) yield Object.fromEntries(members.filter(([it]) => it !== name));
  for (const [name, member] of members) {
    for (const smaller of smallerValues(member)) yield { ...value, [name]: smaller as unknown };
  }
}
