import { newSecret } from "../access/tokens.js";
import type { Context } from "../context.js";
import { instantAfter } from "../delivery/instant-after.js";
import type { Tx } from "../store/store.js";
import type { Device } from "./device.js";

export interface NewSession {
  readonly userId: string;
  readonly way: "passkey" | "provider";
  /** Whether the way that was taken counts as two factors. */
  readonly secondFactor: boolean;
  readonly device: Device;
}

/** A session in better-auth's table, in the scope of authentication. Gives back its token, for the cookie. */
export async function beginSession(
  { config }: Pick<Context, "config">,
  tx: Tx,
  { userId, way, secondFactor, device }: NewSession,
): Promise<string> {
  const token = newSecret();
  await tx.db
    .insertInto("authSessions")
    .values({
      id: tx.newId(),
      userId,
      token,
      way,
      expiresAt: instantAfter(tx.now, config.sessions.longest),
      ipAddress: device.network,
      userAgent: device.browser,
      secondFactorAt: secondFactor ? tx.now : null,
      createdAt: tx.now,
      updatedAt: tx.now,
    })
    .execute();
  return token;
}
