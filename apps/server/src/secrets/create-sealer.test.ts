import { expect, test } from "vitest";
import { createSealer } from "./create-sealer.js";

const sealer = createSealer("a secret of thirty-two characters");

test("what was sealed is opened again, and looks different each time", () => {
  const sealed = sealer.seal("webhook", "whsec_秘密");
  expect(sealer.open("webhook", sealed)).toBe("whsec_秘密");
  expect(sealer.seal("webhook", "whsec_秘密")).not.toBe(sealed);
});

test("what was sealed for one purpose, by another secret, or was changed cannot be opened", () => {
  const sealed = sealer.seal("webhook", "whsec");
  const changed = `${sealed.slice(0, 20)}${sealed[20] === "x" ? "y" : "x"}${sealed.slice(21)}`;
  expect(() => sealer.open("session", sealed)).toThrow();
  expect(() => createSealer("another secret of 32 characters!").open("webhook", sealed)).toThrow();
  expect(() => sealer.open("webhook", changed)).toThrow();
  expect(() => sealer.open("webhook", sealed.slice(0, 10))).toThrow();
});

test("a token depends on the purpose and the input alone", () => {
  expect(sealer.token("setup", "v1")).toBe(sealer.token("setup", "v1"));
  expect(sealer.token("setup", "v1")).not.toBe(sealer.token("link", "v1"));
  expect(sealer.token("setup", "v1")).not.toBe(sealer.token("setup", "v2"));
});
