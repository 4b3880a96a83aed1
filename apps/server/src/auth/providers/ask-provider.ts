import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
} from "openid-client";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { providerClient } from "./provider-client.js";
import type { SignInProvider } from "./sign-in-provider.js";
import { beginTrip, type Trip } from "./trips.js";

/** Who signed in at the provider, as its signed ID token says. */
export interface ProvedIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** Lower case; `null` when the provider has none or has not confirmed it. */
  readonly email: string | null;
}

export function callbackUrl({ config }: Pick<Context, "config">, provider: string): string {
  return `${config.publicUrl}/v1/auth/providers/${provider}/callback`;
}

/** The address at the provider for a new trip, and the cookie by which the browser is known again. */
export async function askProvider(
  context: Context,
  provider: SignInProvider,
  userId: string | null,
): Promise<Result<{ readonly url: string; readonly cookie: string }>> {
  try {
    const client = await providerClient(context, provider);
    const trip = await beginTrip(context, provider.name, userId);
    const url = buildAuthorizationUrl(client, {
      redirect_uri: callbackUrl(context, provider.name),
      response_type: "code",
      scope: "openid email",
      state: trip.state,
      nonce: trip.nonce,
      code_challenge: await calculatePKCECodeChallenge(trip.verifier),
      code_challenge_method: "S256",
    });
    return done({ url: url.href, cookie: trip.cookie });
  } catch (error) {
    context.log.warn({ err: error, provider: provider.name }, "a provider of sign-ins failed");
    return failed("not_ready", "This provider does not answer; sign in another way.", {
      retryAfter: 60,
    });
  }
}

/**
 * Exchanges the code of an answer for the ID token, and checks that: signature, issuer, audience, times, nonce and
 * state. `null` when anything is not as it must be.
 */
export async function identityFrom(
  context: Context,
  provider: SignInProvider,
  trip: Trip,
  answered: { readonly url: URL; readonly state: string },
): Promise<ProvedIdentity | null> {
  try {
    const client = await providerClient(context, provider);
    const tokens = await authorizationCodeGrant(client, answered.url, {
      expectedState: answered.state,
      expectedNonce: trip.nonce,
      pkceCodeVerifier: trip.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) return null;
    const { email, email_verified: verified } = claims;
    return {
      issuer: claims.iss,
      subject: claims.sub,
      email: verified === true && typeof email === "string" ? email.trim().toLowerCase() : null,
    };
  } catch (error) {
    // What the provider said may be about a person: only which rule it broke.
    const code = (error as { readonly code?: unknown }).code;
    context.log.info({ provider: provider.name, code }, "a sign-in at a provider was refused");
    return null;
  }
}
