import { expect, it } from "vitest";
import { networkOf } from "./network-of.js";

it.each([
  ["203.0.113.7", "203.0.113.0/24"],
  ["::ffff:203.0.113.9", "203.0.113.0/24"],
  ["2001:db8:12:3400::1", "2001:db8:12::/48"],
  ["2001:0DB8:0012::abcd:1", "2001:db8:12::/48"],
  ["2001:db8::1", "2001:db8:0::/48"],
  ["fe80::1%eth0", "fe80:0:0::/48"],
  ["::1", "0:0:0::/48"],
  ["unknown", "unknown"],
])("%s is counted as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
