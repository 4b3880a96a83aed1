import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createOutbound } from "./create-outbound.js";
import type { ResolvedAddress } from "./guarded-connector.js";
import { nextHop } from "./next-hop.js";
import type { OutboundRequest } from "./outbound.js";
import { refusedRange } from "./refused-range.js";

/** Ranges of the registers of special addresses (RFC 6890 and what came after), and of clouds' metadata. */
const INNER = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["100.100.100.200", 32],
  ["127.0.0.0", 8],
  ["168.63.129.16", 32],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;

function numberOf(address: string): number {
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

const inner = fc
  .tuple(fc.constantFrom(...INNER), fc.integer({ min: 0, max: 2 ** 32 - 1 }))
  .map(([[base, bits], random]) => {
    const size = 2 ** (32 - bits);
    return numberOf(base) + (random % size);
  });

function bytesOf(address: number): [number, number, number, number] {
  return [address >>> 24, (address >>> 16) & 255, (address >>> 8) & 255, address & 255];
}
const dotted = (address: number) => bytesOf(address).join(".");
const hex = (value: number) => value.toString(16);
const pair = (address: number) => `${hex(address >>> 16)}:${hex(address & 0xffff)}`;

/** One address of four bytes in every way in which a host can be written. */
const NOTATIONS: Readonly<Record<string, (address: number) => string>> = {
  dotted,
  decimal: (address) => String(address >>> 0),
  hexadecimal: (address) => `0x${hex(address >>> 0)}`,
  octal: (address) => `0${(address >>> 0).toString(8)}`,
  "octal parts": (address) =>
    bytesOf(address)
      .map((byte) => `0${byte.toString(8)}`)
      .join("."),
  "hexadecimal parts": (address) =>
    bytesOf(address)
      .map((byte) => `0x${hex(byte)}`)
      .join("."),
  "two parts": (address) => `${address >>> 24}.${address & 0xffffff}`,
  "three parts": (address) => {
    const [a, b] = bytesOf(address);
    return `${a}.${b}.${address & 0xffff}`;
  },
  "zeros before": (address) =>
    bytesOf(address)
      .map((byte) => `000${byte.toString(8)}`)
      .join("."),
  "a dot behind": (address) => `${dotted(address)}.`,
  "digits of another width": (address) =>
    dotted(address).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  "dots of another width": (address) => dotted(address).replaceAll(".", "。"),
  "circled digits": (address) =>
    dotted(address).replace(/[1-9]/g, (digit) => String.fromCodePoint(0x2460 + Number(digit) - 1)),
  "percent signs": (address) => dotted(address).replaceAll(".", "%2e"),
  mapped: (address) => `[::ffff:${dotted(address)}]`,
  "mapped, in hexadecimal": (address) => `[::ffff:${pair(address)}]`,
  "mapped, written out": (address) => `[0:0:0:0:0:ffff:${pair(address)}]`,
  compatible: (address) => `[::${pair(address)}]`,
  NAT64: (address) => `[64:ff9b::${pair(address)}]`,
  "NAT64 of a network": (address) => `[64:ff9b:1::${pair(address)}]`,
  "6to4": (address) => `[2002:${pair(address)}::1]`,
  Teredo: (address) => `[2001:0:${pair(address)}::1]`,
  ISATAP: (address) => `[2606:4700::5efe:${pair(address)}]`,
};

const innerSix = fc
  .tuple(
    fc.constantFrom("fc00", "fd12", "fe80", "fe90", "fec0", "ff02", "100", "2001:db8", "0", "5f00"),
    fc.integer({ min: 0, max: 0xffff }),
    fc.integer({ min: 1, max: 0xffff }),
  )
  .map(([start, a, b]) => `${start}::${hex(a)}:${hex(b)}`);

const outer = fc
  .tuple(
    fc.constantFrom(1, 8, 9, 23, 45, 93, 104, 151, 185),
    fc.integer({ min: 0, max: 255 }),
    fc.integer({ min: 0, max: 255 }),
    fc.integer({ min: 0, max: 255 }),
  )
  .map((bytes) => bytes.join("."));

function get(url: string): OutboundRequest {
  return { method: "GET", url, maxBytes: 10_000, timeout: 5_000, redirects: 3 };
}

/** A client whose names all lead to these addresses; counts how often one is looked up. */
function clientOf(addresses: readonly ResolvedAddress[]) {
  const asked: string[] = [];
  const outbound = createOutbound({ outboundAllow: [] }, async (host) => {
    asked.push(host);
    return addresses;
  });
  return { outbound, asked };
}
const NOWHERE: readonly ResolvedAddress[] = [];

describe("addresses that are not of the open internet", () => {
  it.each(Object.entries(NOTATIONS))(
    "are refused in every range, written as %s",
    async (_, write) => {
      const { outbound, asked } = clientOf(NOWHERE);
      await fc.assert(
        fc.asyncProperty(inner, fc.constantFrom(80, 443, 8080), async (address, port) => {
          const answer = await outbound.send(get(`http://${write(address)}:${port}/`));
          expect(answer).toMatchObject({
            ok: false,
            fault: expect.stringMatching(/refused|invalid/),
          });
        }),
        { numRuns: 60, seed: 20 },
      );
      // Each was seen to be an address: none was looked up as a name.
      expect(asked).toEqual([]);
    },
  );

  it("of six bytes and more are refused in every range", async () => {
    const { outbound } = clientOf(NOWHERE);
    await fc.assert(
      fc.asyncProperty(innerSix, async (address) => {
        expect(refusedRange(address)).not.toBeNull();
        expect(await outbound.send(get(`http://[${address}]/`))).toMatchObject({
          fault: "refused_address",
        });
      }),
      { numRuns: 200, seed: 21 },
    );
  });

  it("are refused with a zone, whatever stands before it", () => {
    fc.assert(
      fc.property(fc.oneof(innerSix, fc.constant("2606:4700::1")), fc.string(), (address, zone) => {
        expect(refusedRange(`${address}%${zone}`)).not.toBeNull();
      }),
      { seed: 22 },
    );
  });

  it("refuse a name that leads to one of them, wherever it stands among others", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(outer, { maxLength: 4 }),
        fc.oneof(
          inner.map(dotted),
          innerSix,
          inner.map((at) => `::ffff:${dotted(at)}`),
        ),
        fc.nat({ max: 4 }),
        fc.constantFrom("shop.example", "shop.example.", "metadata.google.internal", "localhost"),
        async (others, bad, at, host) => {
          const list = others.toSpliced(Math.min(at, others.length), 0, bad);
          const addresses = list.map((address) => ({
            address,
            family: address.includes(":") ? 6 : 4,
          }));
          const { outbound, asked } = clientOf(addresses);
          const answer = await outbound.send(get(`http://${host}/`));
          expect(answer).toMatchObject({ fault: "refused_address" });
          // Looked up once: what was checked is what would have been reached.
          expect(asked).toHaveLength(1);
        },
      ),
      { numRuns: 150, seed: 23 },
    );
  });
});

it("addresses of the open internet are not refused", () => {
  fc.assert(
    fc.property(outer, fc.integer({ min: 0, max: 0xffff }), (address, tail) => {
      expect(refusedRange(address)).toBeNull();
      expect(refusedRange(`2606:4700:10::${hex(tail)}`)).toBeNull();
    }),
    { seed: 24 },
  );
});

it.each([22, 25, 53, 110, 143, 389, 587, 6000, 6667])(
  "port %i is no port of the web, on whatever address",
  async (port) => {
    const { outbound, asked } = clientOf([{ address: "93.184.216.34", family: 4 }]);
    for (const host of ["shop.example", "93.184.216.34"]) {
      expect(await outbound.send(get(`http://${host}:${port}/`))).toMatchObject({
        fault: "refused_address",
      });
    }
    expect(asked).toEqual([]);
  },
);

describe("what an address may not be", () => {
  const hosts = fc.constantFrom("shop.example", "127.0.0.1", "[::1]");
  it("is one with a name or a password in it, however that is written", async () => {
    const { outbound } = clientOf(NOWHERE);
    const users = fc.constantFrom("a", "a:b", ":b", "a%40", "shop.example:80", "%00", "a@b");
    await fc.assert(
      fc.asyncProperty(users, hosts, async (user, host) => {
        expect(await outbound.send(get(`http://${user}@${host}/`))).toMatchObject({
          fault: "invalid_url",
        });
      }),
      { seed: 25 },
    );
  });

  it("is a redirect of another kind, with a password, or from https to http", () => {
    const from = new URL("https://shop.example/a");
    for (const to of [
      "file:///etc/passwd",
      "ftp://x/",
      "gopher://x/",
      "javascript:1",
      "http://a@b/",
    ]) {
      expect(nextHop(to, from)).toMatchObject({ ok: false });
    }
    expect(nextHop("http://shop.example/a", from)).toMatchObject({ ok: false });
    expect(nextHop("HTTP://other.example", from)).toMatchObject({ ok: false });
    expect(nextHop("//other.example/b", from)).toMatchObject({ ok: true });
    expect(nextHop("b", new URL("http://shop.example/a/"))).toMatchObject({ ok: true });
    expect(nextHop("https://shop.example/", new URL("http://shop.example/"))).toMatchObject({
      ok: true,
    });
  });
});
