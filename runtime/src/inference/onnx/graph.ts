import { type Constant, readConstant, writeConstant } from "./constant.js";
import {
  FIXED_32,
  type Field,
  LENGTH_DELIMITED,
  numberField,
  numbersOf,
  readFields,
  textField,
  textOf,
  textsOf,
  writeFields,
} from "./protobuf.js";

/** A step of a model (onnx.proto, NodeProto). */
export interface Step {
  operation: string;
  inputs: string[];
  outputs: string[];
  attributes: readonly Field[];
}

export interface Graph {
  steps: Step[];
  readonly constants: Map<string, Constant>;
  readonly results: ReadonlySet<string>;
}

const GRAPH = 7;
const STEP = 1;
const CONSTANT = 5;
const RESULT = 12;
const INPUTS = 1;
const OUTPUTS = 2;
const OPERATION = 4;
const ATTRIBUTE = 5;
const DOMAIN = 7;
const ATTRIBUTE_NAME = 1;
const ATTRIBUTE_FLOAT = 2;
const ATTRIBUTE_TENSOR = 5;
const ATTRIBUTE_INTS = 8;
const ATTRIBUTE_TYPE = 20;
const TYPE_FLOAT = 1;

/** The graph of a model (onnx.proto, ModelProto). @throws RangeError when the bytes are no message */
export function readGraph(model: Uint8Array): Graph {
  const fields = readFields(graphOf(readFields(model)));
  const steps = fields.filter(({ number }) => number === STEP).map(({ bytes }) => readStep(bytes));
  const constants = new Map<string, Constant>();
  for (const { number, bytes } of fields) {
    const read = number === CONSTANT ? readConstant(bytes) : undefined;
    if (read !== undefined) constants.set(...read);
  }
  for (const { operation, outputs, attributes } of steps) {
    const tensor = operation === "Constant" ? tensorIn(attributes) : undefined;
    const read = tensor === undefined ? undefined : readConstant(tensor);
    if (read !== undefined) constants.set(outputs[0] ?? "", read[1]);
  }
  const results = fields
    .filter(({ number }) => number === RESULT)
    .map(({ bytes }) => textOf(readFields(bytes), 1));
  return { steps, constants, results: new Set(results) };
}

/** The model with the steps of a graph and the constants it did not have yet. */
export function writeGraph(model: Uint8Array, graph: Graph): Uint8Array {
  const fields = readFields(model);
  const own = readFields(graphOf(fields));
  const known = readGraph(model).constants;
  const used = new Set(graph.steps.flatMap(({ inputs }) => inputs));
  const added = [...graph.constants]
    .filter(([name]) => used.has(name) && !known.has(name))
    .map(([name, constant]) => message(CONSTANT, writeConstant(name, constant)));
  const written = writeFields([
    ...graph.steps.map((step) => message(STEP, writeStep(step))),
    ...own.filter(({ number }) => number !== STEP),
    ...added,
  ]);
  return writeFields([...fields.filter(({ number }) => number !== GRAPH), message(GRAPH, written)]);
}

export function floatAttribute(name: string, value: number): Field {
  const bytes = new Uint8Array(Float32Array.of(value).buffer);
  const fields = [
    textField(ATTRIBUTE_NAME, name),
    { number: ATTRIBUTE_FLOAT, wire: FIXED_32, bytes },
    numberField(ATTRIBUTE_TYPE, TYPE_FLOAT),
  ];
  return message(ATTRIBUTE, writeFields(fields));
}

export function floatOf({ attributes }: Step, name: string): number | undefined {
  const value = attributeOf(attributes, name)?.find(({ number }) => number === ATTRIBUTE_FLOAT);
  return value && Buffer.from(value.bytes).readFloatLE(0);
}

export function wholesOf({ attributes }: Step, name: string): number[] {
  return numbersOf(attributeOf(attributes, name) ?? [], ATTRIBUTE_INTS);
}

export function hasAttribute({ attributes }: Step, name: string): boolean {
  return attributeOf(attributes, name) !== undefined;
}

function attributeOf(attributes: readonly Field[], name: string): Field[] | undefined {
  return attributes
    .filter(({ number }) => number === ATTRIBUTE)
    .map(({ bytes }) => readFields(bytes))
    .find((fields) => textOf(fields, ATTRIBUTE_NAME) === name);
}

function tensorIn(attributes: readonly Field[]): Uint8Array | undefined {
  return attributeOf(attributes, "value")?.find(({ number }) => number === ATTRIBUTE_TENSOR)?.bytes;
}

function graphOf(model: readonly Field[]): Uint8Array {
  const graph = model.find(({ number }) => number === GRAPH);
  if (graph === undefined) throw new RangeError("The model has no graph.");
  return graph.bytes;
}

function readStep(bytes: Uint8Array): Step {
  const fields = readFields(bytes);
  return {
    operation: textOf(fields, OPERATION),
    inputs: textsOf(fields, INPUTS),
    outputs: textsOf(fields, OUTPUTS),
    attributes: fields.filter(({ number }) => number === ATTRIBUTE || number === DOMAIN),
  };
}

function writeStep({ operation, inputs, outputs, attributes }: Step): Uint8Array {
  return writeFields([
    ...inputs.map((name) => textField(INPUTS, name)),
    ...outputs.map((name) => textField(OUTPUTS, name)),
    textField(OPERATION, operation),
    ...attributes,
  ]);
}

function message(number: number, bytes: Uint8Array): Field {
  return { number, wire: LENGTH_DELIMITED, bytes };
}
