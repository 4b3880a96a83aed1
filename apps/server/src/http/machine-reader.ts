import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import ipaddr from "ipaddr.js";
import { failed } from "../failures/failure.js";
import { Refusal } from "./refusal.js";

/**
 * Lets in who runs the machine: by the token, or, where none is set, by calling from this machine.
 *
 * @throws Refusal to everybody else
 */
export function onlyMachineReaders(request: FastifyRequest, token: string | null): void {
  if (mayRead(request, token)) return;
  const { failure } = failed(
    "not_allowed",
    "Send TOUCHSTONE_METRICS_TOKEN as Authorization: Bearer.",
  );
  throw new Refusal(failure);
}

function mayRead(request: FastifyRequest, token: string | null): boolean {
  if (token === null) return isLoopback(request.socket.remoteAddress) && !isForwarded(request);
  return timingSafeEqual(hash(request.headers.authorization ?? ""), hash(`Bearer ${token}`));
}

/** A proxy on this machine passes on what comes from others. */
function isForwarded({ headers }: FastifyRequest): boolean {
  return headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined;
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && ipaddr.process(address).range() === "loopback";
}

function hash(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
