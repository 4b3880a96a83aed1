import type { Constant } from "./constant.js";
import type { Graph, Step } from "./graph.js";

/** Who makes and who takes each value of a graph. */
export interface Links {
  readonly makerOf: (name: string | undefined) => Step | undefined;
  /** Nothing when the value is also a result of the graph. */
  readonly takersOf: (name: string | undefined) => readonly Step[];
}

export function linksOf({ steps, results }: Graph): Links {
  const makers = new Map<string, Step>();
  const takers = new Map<string, Step[]>();
  for (const step of steps) {
    for (const output of step.outputs) makers.set(output, step);
    for (const input of new Set(step.inputs)) {
      const known = takers.get(input);
      if (known === undefined) takers.set(input, [step]);
      else known.push(step);
    }
  }
  return {
    makerOf: (name = "") => makers.get(name),
    takersOf: (name = "") => (results.has(name) ? [] : (takers.get(name) ?? [])),
  };
}

/** The one step that takes a value, when it is of that kind. */
export function onlyTaker(links: Links, name: string | undefined, operation: string) {
  const [taker, ...others] = links.takersOf(name);
  return others.length === 0 && taker?.operation === operation ? taker : undefined;
}

/** The variable input of an addition, product or quotient, and the single number that is its other one. */
export function withNumber(
  { constants }: Graph,
  { operation, inputs }: Step,
): { readonly value: string; readonly number: number } | undefined {
  const [first = "", second = ""] = inputs;
  const right = single(constants.get(second));
  if (right !== undefined && !constants.has(first)) return { value: first, number: right };
  const left = operation === "Div" ? undefined : single(constants.get(first));
  return left === undefined || constants.has(second) ? undefined : { value: second, number: left };
}

export function single(constant: Constant | undefined): number | undefined {
  return constant?.data.length === 1 && constant.dims.length <= 1 ? constant.data[0] : undefined;
}
