import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** An authenticator in software: makes passkeys (ES256, no attestation) and signs with them, as asked or as an attacker would. */
export interface Authenticator {
  /** The body's `answer` for a new passkey. */
  create(options: Options, changed?: Changed): Record<string, unknown>;
  /** The body's `answer` of a sign-in or proof. */
  get(options: Options, changed?: Changed): Record<string, unknown>;
}

/** What the server asks for. */
type Options = ReturnType<typeof JSON.parse>;

interface Changed {
  readonly origin?: string;
  readonly rpId?: string;
  readonly counter?: number;
  readonly userVerified?: boolean;
  readonly challenge?: string;
  readonly userHandle?: string | null;
}

const USER_PRESENT = 1;
const USER_VERIFIED = 4;
const HAS_CREDENTIAL = 64;

export function createAuthenticator(origin: string): Authenticator {
  const id = randomBytes(32);
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  let counter = 0;
  let handle = "";
  const outer = {
    id: id.toString("base64url"),
    rawId: id.toString("base64url"),
    type: "public-key",
    clientExtensionResults: {},
  };
  return {
    create(options, changed = {}) {
      handle = options.user.id;
      const credential = Buffer.concat([
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        coseKey(publicKey),
      ]);
      const data = authenticatorData(changed.rpId ?? options.rp.id, HAS_CREDENTIAL, changed, 0);
      const clientDataJSON = clientData("webauthn.create", origin, options, changed);
      const attestationObject = Buffer.concat([
        Buffer.from([0xa3]),
        cborText("fmt"),
        cborText("none"),
        cborText("attStmt"),
        Buffer.from([0xa0]),
        cborText("authData"),
        cborBytes(Buffer.concat([data, credential])),
      ]).toString("base64url");
      return { ...outer, response: { clientDataJSON, attestationObject } };
    },
    get(options, changed = {}) {
      counter += 1;
      const data = authenticatorData(changed.rpId ?? options.rpId, 0, changed, counter);
      const clientDataJSON = clientData("webauthn.get", origin, options, changed);
      const hash = createHash("sha256").update(Buffer.from(clientDataJSON, "base64url")).digest();
      const signature = sign("sha256", Buffer.concat([data, hash]), privateKey);
      const userHandle = changed.userHandle === undefined ? handle : changed.userHandle;
      return {
        ...outer,
        response: {
          clientDataJSON,
          authenticatorData: data.toString("base64url"),
          signature: signature.toString("base64url"),
          ...(userHandle === null ? {} : { userHandle }),
        },
      };
    },
  };
}

function clientData(type: string, origin: string, options: Options, changed: Changed): string {
  const { challenge = options.challenge, origin: claimed = origin } = changed;
  const data = { type, challenge, origin: claimed, crossOrigin: false };
  return Buffer.from(JSON.stringify(data)).toString("base64url");
}

function authenticatorData(rpId: string, more: number, changed: Changed, count: number): Buffer {
  const verified = changed.userVerified === false ? 0 : USER_VERIFIED;
  const counter = Buffer.alloc(4);
  counter.writeUInt32BE(changed.counter ?? count);
  return Buffer.concat([
    createHash("sha256").update(rpId).digest(),
    Buffer.from([USER_PRESENT | verified | more]),
    counter,
  ]);
}

/** EC2, ES256, P-256 (RFC 9053). */
function coseKey(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    cborBytes(Buffer.from(x, "base64url")),
    Buffer.from([0x22]),
    cborBytes(Buffer.from(y, "base64url")),
  ]);
}

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 | text.length]), Buffer.from(text)]);
}

function cborBytes(bytes: Buffer): Buffer {
  const head =
    bytes.length < 256 ? [0x58, bytes.length] : [0x59, bytes.length >> 8, bytes.length & 255];
  return Buffer.concat([Buffer.from(head), bytes]);
}
