/** Writes what `readBase64` reads. */
export interface ByteWriter {
  byte(value: number): void;
  number(value: number): void;
  signed(value: number): void;
  base64(): string;
}

export function createByteWriter(): ByteWriter {
  const bytes: number[] = [];
  const number = (value: number): void => {
    let rest = value;
    while (rest > 0x7f) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  return {
    byte: (value) => void bytes.push(value),
    number,
    signed: (value) => number(value < 0 ? -value * 2 - 1 : value * 2),
    base64: () => Buffer.from(bytes).toString("base64"),
  };
}
