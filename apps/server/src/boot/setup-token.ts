import type { Context } from "../context.js";

const LENGTH = 32;

/** Who knows it sets the installation up, once: the same at every start, so that no start makes an older one void. */
export function setupTokenOf(context: Pick<Context, "config" | "sealer">): string {
  return context.config.setupToken ?? context.sealer.token("setup", "v1").slice(0, LENGTH);
}
