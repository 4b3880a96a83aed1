import { hashPassword, verifyPassword } from "better-auth/crypto";
import { z } from "zod";

/** Length in characters. Long ones need no rules about what they are made of. */
export const PASSWORD = { min: 12, max: 128 } as const;

export const passwordSchema = z.string().min(PASSWORD.min).max(PASSWORD.max);

/** scrypt, off the main thread. */
export async function hashOf(password: string): Promise<string> {
  return hashPassword(password);
}

/** Takes as long when there is no hash, so that time does not tell whether there is an account. */
export async function isPassword(hash: string | null, password: string): Promise<boolean> {
  if (hash !== null) return verifyPassword({ hash, password });
  await hashPassword(password);
  return false;
}
