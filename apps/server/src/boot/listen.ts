import { urlOf } from "../config/url-of.js";
import type { Context } from "../context.js";
import type { AppOptions } from "../http/app.js";
import { buildApp } from "../http/app.js";
import type { Api, RegisterRoutes } from "../http/route.js";
import { findFreePort } from "./free-port.js";
import type { SettledConfig } from "./settle-config.js";

/** Somebody else may take a port between the moment it was found free and the moment it is taken. */
const TRIES = 5;

export interface Listening {
  readonly app: Api;
  readonly url: string;
}

/** Takes requests from now on. */
export async function listen(
  context: Context,
  settled: SettledConfig,
  areas: readonly RegisterRoutes[] | undefined,
  options: AppOptions,
): Promise<Listening> {
  const { host, port: wanted } = settled.config;
  for (let tries = 1; ; tries += 1) {
    const port = wanted === 0 ? await findFreePort(host) : wanted;
    // Links and cookies are made for this address, so it must be known before the first route is.
    settled.settlePort(port);
    const app = await buildApp(context, areas, options);
    try {
      await app.listen({ host, port });
      return { app, url: urlOf(host, port) };
    } catch (error) {
      await app.close();
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EADDRINUSE" && wanted === 0 && tries < TRIES) continue;
      throw new Error(whyNot(code, host, port), { cause: error });
    }
  }
}

function whyNot(code: string | undefined, host: string, port: number): string {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken; stop what listens there or set TOUCHSTONE_PORT to another.`;
    case "EACCES":
      return `Port ${port} may not be taken by this user; set TOUCHSTONE_PORT to one above 1023.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `This machine has no address ${host}; set TOUCHSTONE_HOST to one that it has.`;
    default:
      return `The server cannot listen on ${host}, port ${port} (${code ?? "no reason is given"}).`;
  }
}
