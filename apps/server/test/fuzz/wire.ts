import type { Chance } from "./chance.js";

interface Plain {
  readonly operation: { readonly method: string };
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

/** A request as bytes that break what HTTP says: no client would send it. */
export function bendWire(chance: Chance, { operation, path, headers, body }: Plain): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const bytes = body ?? Buffer.alloc(0);
  const write = (line: string, more: readonly string[] = [], length = bytes.length) =>
    Buffer.concat([
      Buffer.from(
        `${[line, "host: touchstone.test", "connection: close", ...lines, ...more].join("\r\n")}\r\n${
          length < 0 ? "" : `content-length: ${length}\r\n`
        }\r\n`,
        "latin1",
      ),
      bytes,
    ]);
  const { method } = operation;
  const first = `${method} ${path} HTTP/1.1`;
  switch (chance.whole(0, 12)) {
    case 0:
      return write(`${method} ${path}\r\nx-injected: 1 HTTP/1.1`);
    case 1:
      return write(first, ["x-a: b\r\nset-cookie: c=d"]);
    case 2:
      return write(first, ["transfer-encoding: chunked"]);
    case 3:
      return write(first, [`content-length: ${bytes.length + 5}`]);
    case 4:
      return write(`BREW ${path} HTTP/1.1`);
    case 5:
      return write(`${method} http://elsewhere.test${path} HTTP/1.1`);
    case 6:
      return write(`${method} ${path}\0 HTTP/1.1`);
    case 7:
      return write(first, [`x-long: ${"a".repeat(chance.pick([9_000, 40_000]))}`]);
    case 8:
      return write(`${method} ${path}${"/a".repeat(chance.pick([2_000, 20_000]))} HTTP/1.1`);
    case 9:
      return write(`${method} ${path}%zz%ff%c0%af HTTP/1.1`);
    case 10:
      return write(`${method} ${path.replace("/v1/", "/v1/../v1//")} HTTP/1.1`);
    case 11:
      return write(`${method} ${path} HTTP/9.9`);
    default:
      return write(first, ["transfer-encoding: gzip, chunked", "x-\x01: \x7f"], -1);
  }
}
