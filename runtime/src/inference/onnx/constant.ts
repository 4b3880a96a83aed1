import {
  type Field,
  LENGTH_DELIMITED,
  numberField,
  numbersOf,
  readFields,
  textField,
  textOf,
  writeFields,
} from "./protobuf.js";

/** 32-bit floats that a model holds (onnx.proto, TensorProto). */
export interface Constant {
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

const DIMS = 1;
const DATA_TYPE = 2;
const FLOAT_DATA = 4;
const NAME = 8;
const RAW_DATA = 9;
const FLOAT = 1;

/** The name and values of a tensor; nothing for those of other types or kept elsewhere. */
export function readConstant(bytes: Uint8Array): [name: string, constant: Constant] | undefined {
  const fields = readFields(bytes);
  if (numbersOf(fields, DATA_TYPE)[0] !== FLOAT) return undefined;
  const packed = fields.filter(({ number }) => number === RAW_DATA || number === FLOAT_DATA);
  // Copied, since floats have to begin at multiples of four.
  const raw = new Uint8Array(Buffer.concat(packed.map((field) => field.bytes)));
  const dims = numbersOf(fields, DIMS);
  const data = new Float32Array(raw.buffer, 0, raw.length >> 2);
  const size = dims.reduce((product, length) => product * length, 1);
  return size === data.length ? [textOf(fields, NAME), { dims, data }] : undefined;
}

export function writeConstant(name: string, { dims, data }: Constant): Uint8Array {
  const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const fields: Field[] = [
    ...dims.map((length) => numberField(DIMS, length)),
    numberField(DATA_TYPE, FLOAT),
    textField(NAME, name),
    { number: RAW_DATA, wire: LENGTH_DELIMITED, bytes: raw },
  ];
  return writeFields(fields);
}
