import ipaddr from "ipaddr.js";

/** Metadata services of clouds at addresses that no register of special ranges names. */
const METADATA = new Set(["168.63.129.16"]);

/**
 * Why an address is not reached from here, as the name of its range (`private`, `loopback`, `6to4`, …);
 * `null` for an address of the open internet. What embeds another address is refused whole: what it
 * leads to depends on the translator in between.
 */
export function refusedRange(address: string): string | null {
  // A zone (`fe80::1%eth0`) belongs to link-local addresses only.
  if (address.includes("%")) return "linkLocal";
  if (!ipaddr.isValid(address)) return "unreadable";
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range !== "unicast") return range;
  if (METADATA.has(parsed.toString())) return "metadata";
  // Only 2000::/3 is given out (RFC 4291); the rest is reserved or holds an IPv4 address.
  if (parsed.kind() === "ipv6" && ((parsed.toByteArray()[0] ?? 0) & 0xe0) !== 0x20) {
    return "reserved";
  }
  return parsed.kind() === "ipv6" && isIsatap(parsed.toByteArray()) ? "isatap" : null;
}

/** The last half of the address holds an IPv4 address for a tunnel (RFC 5214). */
function isIsatap(bytes: readonly number[]): boolean {
  const [kind = 0, ...rest] = bytes.slice(8, 12);
  return (kind & 0xfd) === 0 && rest[0] === 0 && rest[1] === 0x5e && rest[2] === 0xfe;
}
