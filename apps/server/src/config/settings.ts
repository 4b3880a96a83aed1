import { z } from "zod";
import type { ScannerAddress } from "../scanning/scanner.js";

/** Values of settings. Each message goes on from the setting's name: "TOUCHSTONE_PORT must be …". */

export const text = z.string().trim().min(1);

export const host = text.regex(
  /^[0-9A-Za-z.:_-]+$/,
  "must be a host name or an address to listen on, such as 127.0.0.1 or ::",
);

export const port = wholeNumber(0, 65_535, "must be a port from 0 to 65535; 0 takes a free one");

export const threads = wholeNumber(1, 256, "must be a whole number from 1 to 256");

export const connections = wholeNumber(2, 1_000, "must be a whole number from 2 to 1000");

/** As users type it; without a slash at the end afterwards. */
export const publicUrl = text
  .refine((value) => hasProtocol(value, ["http:", "https:"]) && isOrigin(value), {
    error:
      "must be where browsers reach this server, without a path, such as https://ip.example.com",
  })
  .transform((value) => new URL(value).origin);

export const databaseUrl = text.refine(
  (value) => hasProtocol(value, ["postgres:", "postgresql:"]),
  {
    error: "must begin with postgres://, such as postgres://touchstone@localhost/touchstone",
  },
);

export const smtpUrl = text.refine((value) => hasProtocol(value, ["smtp:", "smtps:"]), {
  error: "must begin with smtp:// or smtps://, such as smtp://mail.example.com:587",
});

export const mailFrom = text.regex(
  /^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/,
  "must be an address, such as Touchstone <touchstone@example.com>",
);

/** A socket as `unix:/run/clamav/clamd.ctl`, or a host as `tcp://clamav.internal:3310`. */
export const scanner = text
  .regex(
    /^(?:unix:\/[^\0]+|tcp:\/\/(?:[0-9A-Za-z._-]+|\[[0-9A-Fa-f:.]+\]):\d{1,5})$/,
    "must be where ClamAV listens, such as unix:/run/clamav/clamd.ctl or tcp://127.0.0.1:3310",
  )
  .transform((value): ScannerAddress => {
    if (value.startsWith("unix:")) return { path: value.slice("unix:".length) };
    const at = value.lastIndexOf(":");
    const name = value.slice("tcp://".length, at).replace(/^\[(.*)\]$/, "$1");
    return { host: name, port: Number(value.slice(at + 1)) };
  })
  .refine((address) => "path" in address || (address.port >= 1 && address.port <= 65_535), {
    error: "must have a port from 1 to 65535",
  });

export const secret = z
  .string()
  .min(32, "must have at least 32 characters, such as the output of: openssl rand -base64 32");

/** Several, with commas or spaces between them. */
export const formerSecrets = z
  .string()
  .transform((value) => value.split(/[\s,]+/).filter((one) => one !== ""))
  .refine((secrets) => secrets.every((one) => one.length >= 32), {
    error: "must be secrets of at least 32 characters each, with commas between them",
  });

/** Names with commas between them. */
export const names = z
  .string()
  .transform((value) => value.split(",").map((name) => name.trim()))
  .refine((all) => all.every((name) => /^[a-z][a-z0-9-]{0,30}$/.test(name)), {
    error: "must be names of lower-case letters, digits and hyphens, such as work,partner",
  })
  .refine((all) => new Set(all).size === all.length, { error: "must name each only once" });

export const idleMinutes = wholeNumber(5, 10_080, "must be a whole number of minutes, 5 to 10080");

export const longestHours = wholeNumber(1, 720, "must be a whole number of hours from 1 to 720");

export const proofMinutes = wholeNumber(1, 1_440, "must be a whole number of minutes, 1 to 1440");

export const token = text.regex(
  /^[\x21-\x7e]{16,512}$/,
  "must have 16 to 512 visible ASCII characters, such as the output of: openssl rand -hex 16",
);

export const otlpEndpoint = text
  .refine((value) => hasProtocol(value, ["http:", "https:"]), {
    error: "must be where a collector takes OTLP over HTTP, such as http://localhost:4318",
  })
  .transform((value) => value.replace(/\/$/, ""));

export const share = text
  .regex(/^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/, "must be a number from 0 to 1, such as 0.1")
  .transform(Number);

export const logLevel = z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
  error: "must be one of fatal, error, warn, info, debug, trace and silent",
});

export const yesOrNo = z
  .enum(["true", "false", "1", "0", "yes", "no"], { error: "must be true or false" })
  .transform((value) => value === "true" || value === "1" || value === "yes");

/** `host:port`, several with commas between them. */
export const hostPorts = z.string().transform((value, context): string[] => {
  const pairs = value.split(",").map((pair) => pair.trim());
  for (const pair of pairs.filter((one) => !isHostPort(one))) {
    context.addIssue({
      code: "custom",
      message: `must be pairs such as 127.0.0.1:4000 with commas between them; ${JSON.stringify(pair)} is none`,
    });
  }
  return pairs;
});

function wholeNumber(least: number, most: number, message: string) {
  return text
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error: message });
}

function hasProtocol(value: string, protocols: readonly string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

function isOrigin(value: string): boolean {
  const { pathname, search, hash, username } = new URL(value);
  return pathname === "/" && search === "" && hash === "" && username === "";
}

function isHostPort(pair: string): boolean {
  const [, digits] = /^(?:[0-9A-Za-z._-]+|\[[0-9A-Fa-f:.]+\]):(\d{1,5})$/.exec(pair) ?? [];
  return digits !== undefined && Number(digits) >= 1 && Number(digits) <= 65_535;
}
