import type { FastifyRequest } from "fastify";
import { networkOf } from "../access/network-of.js";

/** Where a session began, as coarse as still tells a person one from another. */
export interface Device {
  /** The /24 of IPv4, the /48 of IPv6. */
  readonly network: string;
  /** As in "Firefox, Windows"; empty when it is none that is known. */
  readonly browser: string;
}

/** What sessions are given by callers of better-auth: it reads headers only. */
export const NETWORK_HEADER = "touchstone-network";

// In this order: most browsers name those whose pages they can show too.
const BROWSERS = [
  ["Edge", "Edg"],
  ["Opera", "OPR/"],
  ["Samsung Internet", "SamsungBrowser/"],
  ["Firefox", "Firefox/"],
  ["Firefox", "FxiOS/"],
  ["Chrome", "Chrome/"],
  ["Chrome", "CriOS/"],
  ["Safari", "Safari/"],
] as const;
const SYSTEMS = [
  ["Windows", "Windows"],
  ["Android", "Android"],
  ["iOS", "iPhone"],
  ["iOS", "iPad"],
  ["macOS", "Mac OS X"],
  ["ChromeOS", "CrOS"],
  ["Linux", "Linux"],
] as const;

export function deviceOf(request: Pick<FastifyRequest, "ip" | "headers">): Device {
  const agent = request.headers["user-agent"] ?? "";
  return { network: networkOf(request.ip), browser: browserOf(agent) };
}

/** The family of the browser and of its system; no version. */
export function browserOf(agent: string): string {
  const named = (names: readonly (readonly [string, string])[]) =>
    names.find(([, mark]) => agent.includes(mark))?.[0];
  return [named(BROWSERS), named(SYSTEMS)].filter((name) => name !== undefined).join(", ");
}
