/**
 * @typedef {{
 *   name: string,
 *   initial: string,
 *   finals: readonly string[],
 *   moves: Readonly<Record<string, { from: readonly string[], to: string }>>,
 * }} Machine
 */

/**
 * The state machines as a page of docs: one drawing (Mermaid) for each, from the tables that decide.
 *
 * @param {readonly Machine[]} machines
 */
export function drawMachines(machines) {
  const parts = machines.map((machine) => `## ${heading(machine.name)}\n\n${drawMachine(machine)}`);
  return `${HEAD}\n${parts.join("\n\n")}\n`;
}

const HEAD = `# State machines

Drawn by \`node script/draw-machines.mjs\` from the tables of \`packages/casework\`, which are what decides: a move that
is not in them is refused. They are checked when the server starts: no state that nothing leads to, no way out of a
final one, no event without a handler. A test fails when this page is not what they say.
`;

/** @param {Machine} machine */
function drawMachine({ initial, finals, moves }) {
  /** @type {Map<string, string[]>} */
  const names = new Map();
  for (const [name, { from, to }] of Object.entries(moves)) {
    for (const state of from) {
      const arrow = `${state} --> ${to}`;
      names.set(arrow, [...(names.get(arrow) ?? []), name]);
    }
  }
  const lines = [
    `[*] --> ${initial}`,
    ...[...names].map(([arrow, labels]) => `${arrow} : ${labels.join(", ")}`),
    ...finals.map((state) => `${state} --> [*]`),
  ];
  return ["```mermaid", "stateDiagram-v2", ...lines.map((line) => `  ${line}`), "```"].join("\n");
}

/** @param {string} name */
function heading(name) {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
