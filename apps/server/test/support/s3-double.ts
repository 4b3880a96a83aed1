import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { BucketPlace } from "../../src/objects/objects-place.js";

/** What the double does to requests; `cut` ends an answer in its middle, `flip` changes a byte of it. */
type Trouble =
  | "none"
  | "slow_down"
  | "broken"
  | "hang"
  | "drop"
  | "cut"
  | "flip"
  | "denied"
  | "full";

export interface S3Double {
  readonly place: BucketPlace;
  readonly objects: Map<string, Buffer>;
  /** Method and path of each request that came, signed or not. */
  readonly requests: string[];
  /** Headers of the last request. */
  lastHeaders(): IncomingMessage["headers"];
  /** From now on, for so many requests; for all of them without a number. */
  trouble(kind: Trouble, times?: number): void;
  close(): Promise<void>;
}

const BUCKET = "evidence";
const ACCESS_KEY = "AKIDOUBLE";

/** As much of S3 as the object store uses, in this process, with paths instead of hosts for buckets. */
export async function startS3Double(): Promise<S3Double> {
  const objects = new Map<string, Buffer>();
  const requests: string[] = [];
  let headers: IncomingMessage["headers"] = {};
  let trouble: { kind: Trouble; left: number } = { kind: "none", left: 0 };
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    headers = request.headers;
    const present = trouble.left > 0 ? trouble.kind : "none";
    trouble.left -= 1;
    const body = await buffer(request).catch(() => null);
    if (body === null || present === "hang") return;
    if (present === "drop") {
      request.socket.destroy();
      return;
    }
    if (isRefused(present, response)) return;
    if (!isSigned(request)) refuse(response, 403, "AccessDenied");
    else serve(objects, request, response, { body, present });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    place: {
      kind: "s3",
      bucket: BUCKET,
      prefix: "house/",
      region: "eu-central-1",
      endpoint: `http://127.0.0.1:${port}`,
      pathStyle: true,
      credentials: { accessKeyId: ACCESS_KEY, secretAccessKey: "of the double" },
    },
    objects,
    requests,
    lastHeaders: () => headers,
    trouble: (kind, times = Number.POSITIVE_INFINITY) => {
      trouble = { kind, left: times };
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function isRefused(present: Trouble, response: ServerResponse): boolean {
  if (present === "slow_down") refuse(response, 503, "SlowDown");
  else if (present === "broken") refuse(response, 500, "InternalError");
  else if (present === "denied") refuse(response, 403, "AccessDenied");
  else if (present === "full") refuse(response, 507, "InsufficientStorage");
  else return false;
  return true;
}

/** Looks at the form alone: the key, the scope and that what matters is among what was signed. */
function isSigned({ headers }: IncomingMessage): boolean {
  const scope = `AWS4-HMAC-SHA256 Credential=${ACCESS_KEY}/\\d{8}/eu-central-1/s3/aws4_request, `;
  const pattern = new RegExp(`^${scope}SignedHeaders=([a-z0-9;-]+), Signature=[0-9a-f]{64}$`);
  const [, signed] = pattern.exec(headers.authorization ?? "") ?? [];
  const names = signed?.split(";") ?? [];
  return names.includes("host") && names.includes("x-amz-date");
}

interface Asked {
  readonly body: Buffer;
  readonly present: Trouble;
}

function serve(
  objects: Map<string, Buffer>,
  request: IncomingMessage,
  response: ServerResponse,
  { body, present }: Asked,
): void {
  const url = new URL(request.url ?? "/", "http://double");
  const [, bucket, ...rest] = decodeURIComponent(url.pathname).split("/");
  const name = rest.join("/");
  if (bucket !== BUCKET) refuse(response, 404, "NoSuchBucket");
  else if (request.method === "GET" && name === "") list(objects, url.searchParams, response);
  else if (request.method === "PUT") put(objects, name, body, { request, response });
  else if (request.method === "DELETE") {
    objects.delete(name);
    response.writeHead(204).end();
  } else read(objects.get(name), request.method === "HEAD", present, response);
}

function put(
  objects: Map<string, Buffer>,
  name: string,
  body: Buffer,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): void {
  const said = request.headers["x-amz-checksum-sha256"];
  if (said !== checksum(body)) {
    refuse(response, 400, "BadDigest");
    return;
  }
  objects.set(name, body);
  response.writeHead(200, { etag: '"double"', "x-amz-checksum-sha256": said }).end();
}

function read(
  bytes: Buffer | undefined,
  headOnly: boolean,
  present: Trouble,
  response: ServerResponse,
): void {
  if (bytes === undefined) {
    refuse(response, 404, "NoSuchKey", headOnly);
    return;
  }
  const sent = Buffer.from(bytes);
  if (present === "flip" && !headOnly) sent[0] = (sent[0] ?? 0) ^ 1;
  response.writeHead(200, {
    "content-length": bytes.byteLength,
    "x-amz-checksum-sha256": checksum(bytes),
  });
  if (headOnly) response.end();
  else if (present === "cut") {
    response.write(sent.subarray(0, sent.byteLength / 2), () => response.destroy());
  } else response.end(sent);
}

/** Two names a page, so that pages are tried with few objects. */
const PAGE = 2;

function list(
  objects: Map<string, Buffer>,
  asked: URLSearchParams,
  response: ServerResponse,
): void {
  const prefix = asked.get("prefix") ?? "";
  const after = asked.get("continuation-token") ?? "";
  const names = [...objects.keys()].filter((name) => name.startsWith(prefix) && name > after);
  names.sort((one, other) => (one < other ? -1 : 1));
  const page = names.slice(0, PAGE);
  const contents = page.map((name) => `<Contents><Key>${name}</Key><Size>1</Size></Contents>`);
  const more = names.length > PAGE;
  const next = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : "";
  response
    .writeHead(200, { "content-type": "application/xml" })
    .end(
      `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${contents.join("")}</ListBucketResult>`,
    );
}

function refuse(response: ServerResponse, status: number, code: string, headOnly = false): void {
  const body = `<Error><Code>${code}</Code><Message>as told</Message></Error>`;
  response.writeHead(status, { "content-type": "application/xml" }).end(headOnly ? "" : body);
}

function checksum(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("base64");
}
