/** One field of a Protocol Buffers message as it is encoded: its number, wire type and payload. */
export interface Field {
  readonly number: number;
  readonly wire: number;
  /** What follows the key; for wire type 2 without its length. */
  readonly bytes: Uint8Array;
}

const VARINT = 0;
const FIXED_64 = 1;
export const LENGTH_DELIMITED = 2;
export const FIXED_32 = 5;

/**
 * The fields of a message, in order; no payload is copied.
 *
 * @throws RangeError when the bytes are no message
 */
export function readFields(bytes: Uint8Array): Field[] {
  const fields: Field[] = [];
  let at = 0;
  while (at < bytes.length) {
    const [key, begin] = readVarint(bytes, at);
    const wire = key % 8;
    const [start, end] = payloadAt(bytes, begin, wire);
    if (end > bytes.length) throw new RangeError("The message ends within a field.");
    fields.push({ number: Math.floor(key / 8), wire, bytes: bytes.subarray(start, end) });
    at = end;
  }
  return fields;
}

function payloadAt(bytes: Uint8Array, begin: number, wire: number): [start: number, end: number] {
  if (wire === VARINT) return [begin, readVarint(bytes, begin)[1]];
  if (wire === FIXED_64) return [begin, begin + 8];
  if (wire === FIXED_32) return [begin, begin + 4];
  if (wire !== LENGTH_DELIMITED) throw new RangeError(`There is no wire type ${wire}.`);
  const [length, after] = readVarint(bytes, begin);
  return [after, after + length];
}

/** The message that has these fields. */
export function writeFields(fields: readonly Field[]): Uint8Array {
  const parts = fields.flatMap(({ number, wire, bytes }) => [
    writeVarint(number * 8 + wire),
    ...(wire === LENGTH_DELIMITED ? [writeVarint(bytes.length)] : []),
    bytes,
  ]);
  return Buffer.concat(parts);
}

/** A whole number from 0 to 2^53, and where it ends. */
export function readVarint(bytes: Uint8Array, start: number): [value: number, end: number] {
  let value = 0;
  let factor = 1;
  for (let at = start; at < bytes.length; at++, factor *= 128) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * factor;
    if (byte < 128) return [value, at + 1];
  }
  throw new RangeError("The message ends within a number.");
}

export function writeVarint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.from([...bytes, rest]);
}

export function textField(number: number, text: string): Field {
  return { number, wire: LENGTH_DELIMITED, bytes: Buffer.from(text) };
}

export function numberField(number: number, value: number): Field {
  return { number, wire: VARINT, bytes: writeVarint(value) };
}

export function textOf(fields: readonly Field[], number: number): string {
  return textsOf(fields, number)[0] ?? "";
}

export function textsOf(fields: readonly Field[], number: number): string[] {
  return fields
    .filter((field) => field.number === number)
    .map(({ bytes }) => Buffer.from(bytes).toString());
}

/** Repeated whole numbers, packed or not. */
export function numbersOf(fields: readonly Field[], number: number): number[] {
  const numbers: number[] = [];
  for (const field of fields) {
    if (field.number !== number) continue;
    for (let at = 0; at < field.bytes.length; ) {
      const [value, end] = readVarint(field.bytes, at);
      numbers.push(value);
      at = end;
    }
  }
  return numbers;
}
