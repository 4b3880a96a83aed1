import type { Constant } from "./constant.js";
import { type Graph, hasAttribute, type Step, wholesOf } from "./graph.js";
import { type Links, linksOf, withNumber } from "./links.js";

/**
 * Works factors and summands that hold for all channels into the convolutions before or behind them. Whether there
 * was any.
 */
export function foldNumbers(graph: Graph): boolean {
  let folded = false;
  for (;;) {
    const links = linksOf(graph);
    if (!graph.steps.some((step) => foldOne(graph, links, step))) return folded;
    folded = true;
  }
}

function foldOne(graph: Graph, links: Links, step: Step): boolean {
  if (step.operation !== "Mul" && step.operation !== "Add") return false;
  const part = withNumber(graph, step);
  if (part === undefined) return false;
  const { value, number } = part;
  const times = step.operation === "Mul";
  const before = links.makerOf(value);
  const alone = links.takersOf(value).length === 1;
  if (before !== undefined && alone && isFixed(graph, before)) {
    change(graph, before, ({ kernel, bias }) => ({
      kernel: times ? kernel.map((weight) => weight * number) : kernel,
      bias: bias.map((summand) => (times ? summand * number : summand + number)),
    }));
    before.outputs = step.outputs;
    drop(graph, step);
    return true;
  }
  const behind = links.takersOf(step.outputs[0]);
  if (behind.length === 0 || !behind.every((taker) => isFixed(graph, taker, step))) return false;
  // A summand does not reach the zeros around a picture.
  if (times || !behind.some(isPadded)) {
    for (const taker of behind) {
      change(graph, taker, ({ kernel, bias }) => ({
        kernel: times ? kernel.map((weight) => weight * number) : kernel,
        bias: times ? bias : bias.map((summand, i) => summand + number * sumOf(kernel, bias, i)),
      }));
      taker.inputs[0] = value;
    }
    drop(graph, step);
    return true;
  }
  return before !== undefined && alone && factorLast(graph, before, step, number);
}

/** a · x + b becomes a · (x + b / a): the factor can then be folded behind. */
function factorLast(graph: Graph, product: Step, sum: Step, summand: number): boolean {
  const part = product.operation === "Mul" ? withNumber(graph, product) : undefined;
  if (part === undefined || Math.abs(part.number) < 1e-3) return false;
  const [between = ""] = product.outputs;
  const added = constant(graph, { dims: [1], data: Float32Array.of(summand / part.number) });
  const factor = constant(graph, { dims: [1], data: Float32Array.of(part.number) });
  Object.assign(product, { operation: "Add", inputs: [part.value, added] });
  Object.assign(sum, { operation: "Mul", inputs: [between, factor] });
  return true;
}

/** A convolution whose kernel is known, and which takes the step's value as its picture only. */
function isFixed({ constants }: Graph, { operation, inputs }: Step, step?: Step): boolean {
  const [picture, kernel = "", bias] = inputs;
  const known = constants.has(kernel) && (bias === undefined || constants.has(bias));
  return operation === "Conv" && known && (step === undefined || picture === step.outputs[0]);
}

function isPadded(step: Step): boolean {
  return hasAttribute(step, "auto_pad") || wholesOf(step, "pads").some((length) => length !== 0);
}

interface Weights {
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
}

function change(graph: Graph, step: Step, to: (weights: Weights) => Weights): void {
  const [picture = "", kernelName = "", biasName = ""] = step.inputs;
  const kernel = graph.constants.get(kernelName);
  if (kernel === undefined) return;
  const bias = graph.constants.get(biasName)?.data ?? new Float32Array(kernel.dims[0] ?? 0);
  const changed = to({ kernel: kernel.data, bias });
  step.inputs = [
    picture,
    constant(graph, { dims: kernel.dims, data: changed.kernel }),
    constant(graph, { dims: [bias.length], data: changed.bias }),
  ];
}

function sumOf(kernel: Float32Array, bias: Float32Array, output: number): number {
  const size = kernel.length / bias.length;
  return kernel
    .subarray(output * size, (output + 1) * size)
    .reduce((sum, weight) => sum + weight, 0);
}

function constant({ constants }: Graph, value: Constant): string {
  const name = `folded/${constants.size}`;
  constants.set(name, value);
  return name;
}

function drop(graph: Graph, step: Step): void {
  graph.steps = graph.steps.filter((other) => other !== step);
}
