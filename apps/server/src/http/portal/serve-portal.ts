import { existsSync } from "node:fs";
import { join, normalize, sep } from "node:path";
import { fastifyStatic } from "@fastify/static";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Api } from "../route.js";

/** What a page may load: its own files, and pictures it made itself. Styles are also set on elements. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** Addresses of the API and of whoever runs the server: never a page. */
const NOT_PAGES = /^\/(?:v1|healthz|readyz|metrics)(?:\/|$)/;

const MISSING =
  "<!doctype html><html lang=en><title>Touchstone</title><p>The server runs; its pages are not built. Run <code>npm run build -w @touchstone/portal</code> and start it again.";

export type AnswerPage = (request: FastifyRequest, reply: FastifyReply) => boolean;

/**
 * Gives back what answers requests for pages and their files, or `false` for a request that is for
 * neither. Addresses without a file are the portal's own: it gets its first page, and finds its way.
 */
export async function servePortal(api: Api, folder: string | null): Promise<AnswerPage> {
  if (folder === null) return sendMissing;
  await api.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
  });
  return (request, reply) => {
    const path = pathOf(request);
    if (path === null) return false;
    const file = fileOf(folder, path);
    if (file === null && !wantsPage(request)) return false;
    reply.header("content-security-policy", PAGE_POLICY);
    reply.header("cache-control", cacheOf(file));
    reply.sendFile(file ?? "index.html");
    return true;
  };
}

function sendMissing(request: FastifyRequest, reply: FastifyReply): boolean {
  if (pathOf(request) === null || !wantsPage(request)) return false;
  reply.code(503).type("text/html; charset=utf-8").send(MISSING);
  return true;
}

/** The path of a request that may be for a page; `null` for all others. */
function pathOf({ method, url }: FastifyRequest): string | null {
  if (method !== "GET" && method !== "HEAD") return null;
  const path = url.split("?", 1)[0] ?? "/";
  return NOT_PAGES.test(path) ? null : path;
}

/** Name of the file of the bundle that a path means. Nothing outside the folder is one. */
function fileOf(folder: string, path: string): string | null {
  let name: string;
  try {
    name = normalize(decodeURIComponent(path)).slice(1);
  } catch {
    return null;
  }
  const inside =
    name !== "" && !name.startsWith("..") && !name.includes("\0") && !name.endsWith(sep);
  return inside && existsSync(join(folder, name)) && /\.\w+$/.test(name) ? name : null;
}

function wantsPage({ headers: { accept } }: FastifyRequest): boolean {
  return accept?.includes("text/html") === true;
}

/** Names of assets change with what is in them. */
function cacheOf(file: string | null): string {
  return file?.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}
