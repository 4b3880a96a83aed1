import { betterAuth } from "better-auth";
import { twoFactor } from "better-auth/plugins";
import { Kysely } from "kysely";
import type { Context } from "../context.js";
import { NETWORK_HEADER } from "./device.js";
import { PASSWORD } from "./passwords.js";
import { authSecret, COOKIE_PREFIX, usesSecureCookies } from "./session-cookie.js";
import { createStoreDialect } from "./store-dialect.js";

export const AUTH_PATH = "/v1/auth";

export type Auth = ReturnType<typeof createAuth>;

/** Passwords, sessions and second factors. Organisations, members and invitations are our own. */
export function createAuth(context: Context) {
  const origin = new URL(context.config.publicUrl).origin;
  const timestamps = { createdAt: "created_at", updatedAt: "updated_at" };
  return betterAuth({
    appName: "Touchstone",
    baseURL: origin,
    basePath: AUTH_PATH,
    trustedOrigins: [origin],
    secret: authSecret(context),
    telemetry: { enabled: false },
    // Attempts are counted by us, also for what better-auth does not know of (`access/attempts.ts`).
    rateLimit: { enabled: false },
    database: { db: new Kysely({ dialect: createStoreDialect(context) }), type: "postgres" },
    emailAndPassword: {
      enabled: true,
      // People come by invitation only.
      disableSignUp: true,
      minPasswordLength: PASSWORD.min,
      maxPasswordLength: PASSWORD.max,
    },
    user: {
      modelName: "auth_users",
      fields: { emailVerified: "email_verified", ...timestamps },
    },
    session: {
      modelName: "auth_sessions",
      fields: {
        userId: "user_id",
        expiresAt: "expires_at",
        ipAddress: "ip_address",
        userAgent: "user_agent",
        ...timestamps,
      },
      additionalFields: {
        secondFactorAt: {
          type: "date",
          required: false,
          input: false,
          fieldName: "second_factor_at",
        },
      },
      expiresIn: Math.floor(context.config.sessions.longest / 1000),
      disableSessionRefresh: true,
    },
    account: {
      modelName: "auth_accounts",
      fields: {
        accountId: "account_id",
        providerId: "provider_id",
        userId: "user_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
        ...timestamps,
      },
    },
    verification: {
      modelName: "auth_verifications",
      fields: { expiresAt: "expires_at", ...timestamps },
    },
    plugins: [
      twoFactor({
        issuer: "Touchstone",
        schema: {
          user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
          twoFactor: {
            modelName: "auth_second_factors",
            fields: {
              userId: "user_id",
              backupCodes: "backup_codes",
              failedVerificationCount: "failed_verification_count",
              lockedUntil: "locked_until",
            },
          },
        },
      }),
    ],
    databaseHooks: {
      session: {
        create: {
          before: (session, endpoint) =>
            Promise.resolve({
              data: {
                ...session,
                ipAddress: endpoint?.headers?.get(NETWORK_HEADER) ?? "",
                secondFactorAt: secondFactorTime(session.createdAt, endpoint),
              },
            }),
        },
      },
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: usesSecureCookies(context),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      // Sessions hold the network of the caller, which we give, and no address.
      ipAddress: { disableIpTracking: true },
    },
    logger: {
      level: "error",
      // Without what follows the message, which may be about a person.
      log: (_level, message) => context.log.error({ part: "better-auth" }, message),
    },
  });
}

interface Endpoint {
  readonly path?: string | undefined;
  readonly headers?: Headers | undefined;
  readonly context: { readonly session?: { readonly session: Record<string, unknown> } | null };
}

/** When the session that is being made passed the second factor: now, or as the one that it replaces. */
function secondFactorTime(now: Date, endpoint: Endpoint | null): Date | null {
  if (endpoint?.path?.startsWith("/two-factor/verify-")) return now;
  if (endpoint?.path !== "/change-password") return null;
  const before = endpoint.context.session?.session["secondFactorAt"];
  return before instanceof Date ? before : null;
}
