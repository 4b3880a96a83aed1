import fc from "fast-check";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { expect, it } from "vitest";
import { writeConstant } from "./constant.js";
import { readGraph, type Step } from "./graph.js";
import {
  type Field,
  LENGTH_DELIMITED,
  numberField,
  readFields,
  readVarint,
  textField,
  writeFields,
  writeVarint,
} from "./protobuf.js";
import { simplifyModel } from "./simplify-model.js";

it("whole numbers and messages are read as they were written", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (value) => {
      const written = writeVarint(value);
      expect(readVarint(written, 0)).toEqual([value, written.length]);
    }),
  );
  const field = fc.oneof(
    fc.record({ number: fc.integer({ min: 1, max: 3000 }), text: fc.string() }),
    fc.record({ number: fc.integer({ min: 1, max: 3000 }), value: fc.nat() }),
  );
  fc.assert(
    fc.property(fc.array(field), (fields) => {
      const message = fields.map((one) =>
        "text" in one ? textField(one.number, one.text) : numberField(one.number, one.value),
      );
      const read = readFields(writeFields(message));
      expect(read.map(({ number }) => number)).toEqual(message.map(({ number }) => number));
      expect(Buffer.from(writeFields(read))).toEqual(Buffer.from(writeFields(message)));
    }),
  );
});

it.each([
  ["an end within a field", [10, 5, 1]],
  ["an end within a number", [8, 200]],
  ["a wire type that is none", [15]],
  ["nothing", []],
])("what is no model is left to the runtime: %s", (_, bytes) => {
  const model = Uint8Array.from(bytes);
  expect(simplifyModel(model)).toBe(model);
});

function nested(number: number, fields: readonly Field[]): Field {
  return { number, wire: LENGTH_DELIMITED, bytes: writeFields(fields) };
}

function wholes(name: string, values: readonly number[]): Field {
  const list = values.map((value) => numberField(8, value));
  return nested(5, [textField(1, name), ...list, numberField(20, 7)]);
}

type Short = readonly [
  operation: string,
  inputs: string,
  output: string,
  attributes?: readonly Field[],
];

const CHANNELS = 2;

/** A model of opset 13 from x to y, both [1, 2, 5, 5]; numbers among the inputs are constants. */
function modelOf(steps: readonly Short[], channels = CHANNELS): Uint8Array {
  const constants = new Map<string, Uint8Array>();
  const kernel = (side: number) => ({
    dims: [channels, channels, side, side],
    data: Float32Array.from({ length: channels * channels * side * side }, (_, i) =>
      Math.sin(i + 1),
    ),
  });
  constants.set("k1", writeConstant("k1", kernel(1)));
  constants.set("k3", writeConstant("k3", kernel(3)));
  const nodes = steps.map(([operation, inputs, output, attributes = []]) => {
    const names = inputs.split(" ");
    for (const name of names) {
      if (Number.isNaN(Number(name))) continue;
      const data = Float32Array.of(Number(name));
      constants.set(name, writeConstant(name, { dims: [1], data }));
    }
    const texts = names.map((name) => textField(1, name));
    return nested(1, [...texts, textField(2, output), textField(4, operation), ...attributes]);
  });
  const sides = [1, channels, 5, 5].map((length) => nested(1, [numberField(1, length)]));
  const type = nested(2, [nested(1, [numberField(1, 1), nested(2, sides)])]);
  const stored = [...constants.values()].map((bytes): Field => ({ number: 5, wire: 2, bytes }));
  const graph = nested(7, [
    ...nodes,
    textField(2, "small"),
    ...stored,
    nested(11, [textField(1, "x"), type]),
    nested(12, [textField(1, "y"), type]),
  ]);
  return writeFields([numberField(1, 8), graph, nested(8, [numberField(2, 13)])]);
}

const PADDED = [wholes("pads", [1, 1, 1, 1])];

const HARD_SWISH: readonly Short[] = [
  ["Add", "x 3", "a"],
  ["Clip", "a zero six", "b"],
  ["Mul", "x b", "c"],
  ["Div", "c 6", "y"],
];

async function answers(model: Uint8Array): Promise<Float32Array> {
  const session = await InferenceSession.create(model, { logSeverityLevel: 3 });
  const data = Float32Array.from({ length: CHANNELS * 25 }, (_, i) => 6 * Math.sin(i * 1.7));
  const { y } = await session.run({ x: new Tensor("float32", data, [1, CHANNELS, 5, 5]) });
  return y?.data as Float32Array;
}

function operations(model: Uint8Array): string {
  return readGraph(model)
    .steps.map(({ operation }: Step) => operation)
    .join(" ");
}

it.each<[string, readonly Short[], string]>([
  [
    "behind a convolution",
    [
      ["Conv", "x k3", "a", PADDED],
      ["Mul", "a 2", "b"],
      ["Add", "0.5 b", "y"],
    ],
    "Conv",
  ],
  [
    "before one that sees no edge",
    [
      ["Mul", "x 2", "a"],
      ["Add", "a 0.5", "b"],
      ["Conv", "b k1", "y"],
    ],
    "Conv",
  ],
  [
    "before one that sees the edge",
    [
      ["Mul", "x 2", "a"],
      ["Add", "a 0.5", "b"],
      ["Conv", "b k3", "y", PADDED],
    ],
    "Add Conv",
  ],
  [
    "before two",
    [
      ["Mul", "x 3", "a"],
      ["Conv", "a k1", "b"],
      ["Conv", "a k1", "c"],
      ["Add", "b c", "y"],
    ],
    "Conv Conv Add",
  ],
  [
    "taken elsewhere too",
    [
      ["Conv", "x k1", "a"],
      ["Mul", "a 2", "b"],
      ["Add", "a b", "y"],
    ],
    "Conv Mul Add",
  ],
  [
    "that is divided by",
    [
      ["Conv", "x k1", "a"],
      ["Div", "a 2", "y"],
    ],
    "Conv Div",
  ],
])("a number %s is worked in where that changes nothing", async (_, steps, left) => {
  const model = modelOf(steps);
  const simpler = simplifyModel(model);
  expect(operations(simpler)).toBe(left);
  const before = await answers(model);
  const after = await answers(simpler);
  expect(after).toHaveLength(before.length);
  after.forEach((value, i) => {
    expect(value).toBeCloseTo(before[i] ?? Number.NaN, 4);
  });
});

it("a hard swish takes two steps", async () => {
  const limits = HARD_SWISH.map(
    ([operation, inputs, output]): Short => [
      operation,
      inputs.replace("zero", "0").replace("six", "6.0"),
      output,
    ],
  );
  // Clip wants its limits without dimensions, which a sum of constants cannot be mistaken for.
  const model = withScalarLimits(modelOf(limits));
  const simpler = simplifyModel(model);
  expect(operations(simpler)).toBe("HardSigmoid Mul");
  const before = await answers(model);
  const after = await answers(simpler);
  after.forEach((value, i) => {
    expect(value).toBeCloseTo(before[i] ?? Number.NaN, 4);
  });
  const other = withScalarLimits(
    modelOf(limits.map((step) => (step[0] === "Div" ? ["Div", "c 5", "y"] : step))),
  );
  expect(simplifyModel(other)).toBe(other);
});

/** The same model with the constants 0 and 6.0 without dimensions. */
function withScalarLimits(model: Uint8Array): Uint8Array {
  const scalar = (name: string) =>
    writeConstant(name, { dims: [], data: Float32Array.of(Number(name)) });
  const scalars = ["0", "6.0"].map((name): Field => ({ number: 5, wire: 2, bytes: scalar(name) }));
  const fields = readFields(model).map((field) => {
    if (field.number !== 7) return field;
    const kept = readFields(field.bytes).filter(({ number, bytes }) => {
      const name =
        number === 5
          ? Buffer.from(readFields(bytes).find((one) => one.number === 8)?.bytes ?? []).toString()
          : "";
      return name !== "0" && name !== "6.0";
    });
    return nested(7, [...kept, ...scalars]);
  });
  return writeFields(fields);
}
