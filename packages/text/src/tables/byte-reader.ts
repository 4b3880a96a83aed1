/** Reads the generated tables: whole numbers of seven bits a byte, the lowest first. */
export interface ByteReader {
  readonly done: boolean;
  byte(): number;
  number(): number;
  /** A number of either sign, stored as 0, -1, 1, -2, 2, … */
  signed(): number;
}

export function readBase64(text: string): ByteReader {
  const bytes = Buffer.from(text, "base64");
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  };
  return {
    get done() {
      return at >= bytes.length;
    },
    byte: () => bytes[at++],
    number,
    signed: () => {
      const value = number();
      return value & 1 ? -((value + 1) >>> 1) : value >>> 1;
    },
  };
}
