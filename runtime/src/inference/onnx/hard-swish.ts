import { floatAttribute, floatOf, type Graph, type Step } from "./graph.js";
import { type Links, linksOf, onlyTaker, single, withNumber } from "./links.js";

/** Says x · clip(x + 3, 0, 6) / 6 in two steps in place of four. Whether there was any. */
export function shortenHardSwish(graph: Graph): boolean {
  const links = linksOf(graph);
  const gone = new Set<Step>();
  const instead = new Map<Step, readonly Step[]>();
  for (const step of graph.steps) {
    const found = step.operation === "Add" ? hardSwishFrom(graph, links, step) : undefined;
    if (found === undefined) continue;
    const { value, passed, last } = found;
    for (const dropped of passed) gone.add(dropped);
    const gate = `${last.outputs[0]}/gate`;
    const attributes = [floatAttribute("alpha", 1 / 6), floatAttribute("beta", 0.5)];
    instead.set(last, [
      { operation: "HardSigmoid", inputs: [value], outputs: [gate], attributes },
      { operation: "Mul", inputs: [value, gate], outputs: last.outputs, attributes: [] },
    ]);
  }
  graph.steps = graph.steps
    .filter((step) => !gone.has(step))
    .flatMap((step) => instead.get(step) ?? [step]);
  return instead.size > 0;
}

function hardSwishFrom(graph: Graph, links: Links, sum: Step) {
  const added = withNumber(graph, sum);
  const clip = onlyTaker(links, sum.outputs[0], "Clip");
  const product = onlyTaker(links, clip?.outputs[0], "Mul");
  const last = onlyTaker(links, product?.outputs[0], "Div");
  if (added?.number !== 3 || !clip || !product || !last) return undefined;
  if (!product.inputs.includes(added.value) || withNumber(graph, last)?.number !== 6)
    return undefined;
  const low = floatOf(clip, "min") ?? single(graph.constants.get(clip.inputs[1] ?? ""));
  const high = floatOf(clip, "max") ?? single(graph.constants.get(clip.inputs[2] ?? ""));
  if (low !== 0 || high !== 6) return undefined;
  return { value: added.value, passed: [sum, clip, product], last };
}
