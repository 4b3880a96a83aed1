import { isIPv4, isIPv6 } from "node:net";

/** Groups of an IPv6 address that stay: /48, what one household or office is given. */
const GROUPS = 3;

/**
 * The network that an address is counted by: the /24 of IPv4, the /48 of IPv6. IPv4 in IPv6 is IPv4. What is no
 * address stays as it is.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address.split("%")[0] ?? address;
  if (isIPv4(plain)) return `${plain.split(".").slice(0, 3).join(".")}.0/24`;
  if (!isIPv6(plain)) return address;
  return `${groupsOf(plain).slice(0, GROUPS).join(":")}::/48`;
}

/** The eight groups in one spelling, without leading zeros. */
function groupsOf(address: string): string[] {
  const [head = "", tail] = address.toLowerCase().split("::");
  const before = head === "" ? [] : head.split(":");
  if (tail === undefined) return before.map(shortest);
  const after = tail === "" ? [] : tail.split(":");
  // An IPv4 address at the end stands for two groups.
  const width = after.at(-1)?.includes(".") ? after.length + 1 : after.length;
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - width) }, () => "0");
  return [...before, ...zeros, ...after].map(shortest);
}

function shortest(group: string): string {
  return group.replace(/^0+(?=.)/, "");
}
