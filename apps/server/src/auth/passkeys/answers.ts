import { z } from "zod";

/** What a browser sends of an authenticator's answer (WebAuthn level 3, the JSON forms). */
const bytes = (most: number) =>
  z
    .string()
    .regex(/^[\w-]*$/, "must be base64url")
    .max(most);

const common = {
  id: bytes(1_400).min(1),
  rawId: bytes(1_400).min(1),
  type: z.literal("public-key"),
  authenticatorAttachment: z.enum(["platform", "cross-platform"]).optional(),
  clientExtensionResults: z.record(z.string().max(64), z.unknown()).transform(() => ({})),
};

export const registrationAnswer = z.strictObject({
  ...common,
  response: z.strictObject({
    clientDataJSON: bytes(4_096),
    attestationObject: bytes(32_768),
    authenticatorData: bytes(16_384).optional(),
    transports: z.array(z.string().max(32)).max(8).optional(),
    publicKeyAlgorithm: z.int().optional(),
    publicKey: bytes(8_192).optional(),
  }),
});
export type RegistrationAnswer = z.infer<typeof registrationAnswer>;

export const assertionAnswer = z.strictObject({
  ...common,
  response: z.strictObject({
    clientDataJSON: bytes(4_096),
    authenticatorData: bytes(16_384),
    signature: bytes(8_192),
    userHandle: bytes(128)
      .nullish()
      .transform((handle) => handle ?? undefined),
  }),
});
export type AssertionAnswer = z.infer<typeof assertionAnswer>;
