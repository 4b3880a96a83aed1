import {
  // biome-ignore lint/suspicious/noDeprecatedImports: deprecated to stand out; settings allow it of this machine only.
  allowInsecureRequests,
  Configuration,
  clockSkew,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  type ServerMetadata,
} from "openid-client";
import type { Context } from "../../context.js";
import { providerFetch } from "./provider-fetch.js";
import type { SignInProvider } from "./sign-in-provider.js";

interface Discovered {
  readonly metadata: ServerMetadata;
  readonly at: number;
}

const REMEMBER_MS = 10 * 60_000;
const TOLERANCE_SECONDS = 30;
const memories = new WeakMap<Context, Map<string, Discovered>>();

/**
 * A client of a provider, by what its issuer publishes of itself. Its ID tokens are checked by their signature, also
 * where they come over TLS. Rejects when the issuer does not answer as it must.
 */
export async function providerClient(
  context: Context,
  provider: SignInProvider,
): Promise<Configuration> {
  const server = await discovered(context, provider);
  const client = new Configuration(server, provider.clientId, {
    client_secret: provider.clientSecret,
    // It knows the process's clock only.
    [clockSkew]: Math.round((context.clock() - Date.now()) / 1000),
    [clockTolerance]: TOLERANCE_SECONDS,
  });
  client[customFetch] = providerFetch;
  if (isPlain(provider)) allowInsecureRequests(client);
  enableNonRepudiationChecks(client);
  return client;
}

async function discovered(context: Context, provider: SignInProvider): Promise<ServerMetadata> {
  const memory = memories.get(context) ?? new Map<string, Discovered>();
  memories.set(context, memory);
  const now = Date.now();
  const known = memory.get(provider.name);
  if (known !== undefined && now - known.at < REMEMBER_MS) return known.metadata;
  const found = await discovery(
    new URL(provider.issuer),
    provider.clientId,
    provider.clientSecret,
    undefined,
    {
      [customFetch]: providerFetch,
      execute: isPlain(provider) ? [allowInsecureRequests] : [],
    },
  );
  const metadata = found.serverMetadata();
  memory.set(provider.name, { metadata, at: now });
  return metadata;
}

/** Only an issuer of this machine may be: settings allow no other. */
function isPlain({ issuer }: SignInProvider): boolean {
  return issuer.startsWith("http:");
}
