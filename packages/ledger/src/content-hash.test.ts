import { describe, expect, it } from "vitest";
import { commitment, contentHash } from "./content-hash.js";

describe("hashes of values", () => {
  it("a value's hash is SHA-256 of its canonical JSON", () => {
    // printf '{"a":1,"b":[]}' | sha256sum
    expect(contentHash({ b: [], a: 1 })).toBe(
      "f87e4099e9be5e75094e0a4f46d3dc18a9c37429314a5a2490fb78d31e7e170c",
    );
  });

  it("members that are undefined count as not there", () => {
    expect(contentHash({ a: 1, b: undefined })).toBe(contentHash({ a: 1 }));
  });

  it("a commitment changes with the salt and with the value", () => {
    const made = commitment("salt", { answer: "genuine" });
    expect(made).toMatch(/^[0-9a-f]{64}$/);
    expect(commitment("other", { answer: "genuine" })).not.toBe(made);
    expect(commitment("salt", { answer: "not_ours" })).not.toBe(made);
    expect(commitment("salt", { answer: "genuine" })).toBe(made);
  });
});
