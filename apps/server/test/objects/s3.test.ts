import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { ObjectsFault } from "../../src/objects/objects-failure.js";
import { createS3ObjectStore } from "../../src/objects/s3/s3-object-store.js";
import { type S3Double, startS3Double } from "../support/s3-double.js";

const BYTES = Buffer.from("%PDF-1.7 an invoice");
const KEY = createHash("sha256").update(BYTES).digest("hex");
const SHORT = { patience: 3_000, silence: 150, connect: 150, tries: 2, bytes: 1_000 };

let double: S3Double;
beforeEach(async () => {
  double = await startS3Double();
});
afterEach(() => double.close());

const open = () => createS3ObjectStore(double.place, SHORT);

it("an object stands under the prefix, sent with a checksum that the bucket compares, signed", async () => {
  await open().put(BYTES);
  expect([...double.objects.keys()]).toEqual([`house/${KEY}`]);
  expect(double.lastHeaders()["x-amz-checksum-sha256"]).toBe(
    createHash("sha256").update(BYTES).digest("base64"),
  );
  expect(double.lastHeaders().authorization).toContain("x-amz-checksum-sha256");
});

it("what is there already is not sent again", async () => {
  await open().put(BYTES);
  double.requests.length = 0;
  await open().put(BYTES);
  expect(double.requests.map((line) => line.split(" ")[0])).toEqual(["HEAD"]);
});

it.each(["slow_down", "broken", "drop", "hang"] as const)(
  "a bucket that answers %s once is asked again",
  async (kind) => {
    const store = open();
    double.trouble(kind, 1);
    expect(await store.put(BYTES)).toBe(KEY);
    double.trouble(kind, 1);
    expect(Buffer.from((await store.get(KEY)) ?? "")).toEqual(BYTES);
  },
);

it.each([
  ["slow_down", "down"],
  ["broken", "down"],
  ["drop", "down"],
  ["hang", "down"],
  ["denied", "refused"],
  ["full", "full"],
] as const)("a bucket that always answers %s is %s, and nothing was kept", async (kind, fault) => {
  const store = open();
  double.trouble(kind);
  expect(await faultOf(store.put(BYTES))).toBe(fault);
  expect(await faultOf(store.get(KEY))).toBe(fault);
  expect(await faultOf(store.check())).toBe(fault);
  expect(double.objects.size).toBe(0);
  double.trouble("none");
  expect(await store.put(BYTES)).toBe(KEY);
});

it("a bucket that nobody runs is down", async () => {
  const { place } = double;
  await double.close();
  expect(await faultOf(createS3ObjectStore(place, SHORT).put(BYTES))).toBe("down");
  double = await startS3Double();
});

it("a bucket of another name is a setting to be changed, not an object that is missing", async () => {
  const other = createS3ObjectStore({ ...double.place, bucket: "another" }, SHORT);
  expect(await faultOf(other.put(BYTES))).toBe("refused");
  expect(await faultOf(other.get(KEY))).toBe("refused");
});

it.each(["cut", "flip"] as const)("bytes that come back %s are not given out", async (kind) => {
  const store = open();
  await store.put(BYTES);
  double.trouble(kind);
  expect(await faultOf(store.get(KEY))).toBe("down");
});

it("what is larger than anything may be is neither sent nor read", async () => {
  expect(await faultOf(open().put(new Uint8Array(1_001)))).toBe("refused");
  double.objects.set(`house/${KEY}`, Buffer.alloc(1_001));
  expect(await faultOf(open().get(KEY))).toBe("refused");
});

it("names in the bucket that are no keys, or are another house's, are nobody's objects", async () => {
  const store = open();
  await store.put(BYTES);
  double.objects.set("house/readme", BYTES);
  double.objects.set(`other/${"0".repeat(64)}`, BYTES);
  const keys: string[] = [];
  for await (const key of store.keys()) keys.push(key);
  expect(keys).toEqual([KEY]);
});

async function faultOf(promise: Promise<unknown>): Promise<ObjectsFault | "none" | "untyped"> {
  try {
    await promise;
    return "none";
  } catch (error) {
    return error instanceof Error && "fault" in error ? (error.fault as ObjectsFault) : "untyped";
  }
}
