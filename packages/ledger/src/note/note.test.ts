import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64, toBase64 } from "./base64.js";
import { checkpointText, parseCheckpoint } from "./checkpoint.js";
import { keyId, type NoteKey, parseVerifierKey, verifierKey } from "./note-key.js";
import { openNote, type Sign, signNote, type Verify } from "./signed-note.js";

const PKCS8 = hexToBytes("302e020100300506032b657004220420");
const SPKI = hexToBytes("302a300506032b6570032100");
const verifyEd25519: Verify = (publicKey, message, signature) => {
  const key = Buffer.concat([SPKI, publicKey]);
  return verify(null, message, { key, format: "der", type: "spki" }, signature);
};

function pair(name: string, seed: number): { key: NoteKey; sign: Sign } {
  const der = Buffer.concat([PKCS8, new Uint8Array(32).fill(seed)]);
  const secret = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const spki = createPublicKey(secret).export({ format: "der", type: "spki" });
  return {
    key: { name, publicKey: new Uint8Array(spki.subarray(SPKI.length)) },
    sign: (message) => sign(null, message, secret),
  };
}

const HOUSE = pair("touchstone.example/ledger", 1);
const OTHER = pair("touchstone.example/ledger", 2);
const ROOT = new Uint8Array(32).fill(7);
const TEXT = checkpointText({ origin: HOUSE.key.name, size: 42, root: ROOT });

/** The example of the package `golang.org/x/mod/sumdb/note`, which the standard was written after. */
const PUBLISHED = {
  key: "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
  note: `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`,
};

describe("a signed note", () => {
  it("is read as another implementation wrote it", () => {
    const key = parseVerifierKey(PUBLISHED.key);
    const text = key && openNote(PUBLISHED.note, key, verifyEd25519);
    expect(text).toMatch(/^If you think .*problem is\.\n$/s);
  });

  const note = signNote(TEXT, HOUSE.key, HOUSE.sign);

  it("is opened by the key that signed it, also below a signature of another's", () => {
    expect(openNote(note, HOUSE.key, verifyEd25519)).toBe(TEXT);
    const both = signNote(TEXT, OTHER.key, OTHER.sign) + note.slice(TEXT.length + 1);
    expect(openNote(both, HOUSE.key, verifyEd25519)).toBe(TEXT);
  });

  it("is opened by no other key of the same name", () => {
    expect(openNote(note, OTHER.key, verifyEd25519)).toBeNull();
  });

  it("is opened no more once any letter of it changed", () => {
    fc.assert(
      fc.property(fc.nat(note.length - 1), (at) => {
        const letter = note[at] === "A" ? "B" : "A";
        const changed = note.slice(0, at) + letter + note.slice(at + 1);
        expect(openNote(changed, HOUSE.key, verifyEd25519)).toBeNull();
      }),
    );
  });

  it("is none without its signature", () => {
    for (const text of ["", "\n", TEXT, `${TEXT}\n`, note.slice(0, -1)]) {
      expect(openNote(text, HOUSE.key, verifyEd25519)).toBeNull();
    }
  });
});

describe("a checkpoint", () => {
  it("comes back as it was written", () => {
    expect(parseCheckpoint(TEXT)).toEqual({ origin: HOUSE.key.name, size: 42, root: ROOT });
  });

  it("may be followed by lines of an extension", () => {
    expect(parseCheckpoint(`${TEXT}more\n`)?.size).toBe(42);
  });

  it.each([
    "",
    "log\n",
    "log\n-1\nAAAA\n",
    "log\n01\n",
    `log\n1e3\n${toBase64(ROOT)}\n`,
    "log\n1\nAAAA\n",
  ])("is none when it says %j", (text) => {
    expect(parseCheckpoint(text)).toBeNull();
  });
});

describe("the key of a log", () => {
  it("is known by the hash of its name and bytes", () => {
    const key = parseVerifierKey(PUBLISHED.key);
    expect(key?.name).toBe("PeterNeumann");
    expect(key && verifierKey(key)).toBe(PUBLISHED.key);
  });

  it("is handed on as one word", () => {
    expect(parseVerifierKey(verifierKey(HOUSE.key))).toEqual(HOUSE.key);
  });

  it.each(["", "a+b+c", "name+00000000+AAAA"])("is not %j", (word) => {
    expect(parseVerifierKey(word)).toBeNull();
  });

  it("is not taken with the id of another", () => {
    const word = verifierKey(HOUSE.key).replace(bytesToHex(keyId(HOUSE.key)), "00000000");
    expect(parseVerifierKey(word)).toBeNull();
  });
});

describe("base64", () => {
  it("comes back as the bytes it was made of", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(["A", "AB", "AA=", "AAA", "A A=", "AB==", "_-=="])("is not %j", (text) => {
    expect(fromBase64(text)).toBeNull();
  });
});
