import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ALL_MACHINES } from "../../packages/casework/src/index.js";
import { drawMachines } from "./machines.mjs";
import { ROOT } from "./root.mjs";

const LAMP = {
  name: "desk_lamp",
  initial: "off",
  states: ["off", "on", "broken"],
  finals: ["broken"],
  moves: {
    switched_on: { from: ["off"], to: "on", words: "switched on" },
    switched_off: { from: ["on"], to: "off", words: "switched off" },
    fell: { from: ["off", "on"], to: "broken", words: "dropped" },
    burnt: { from: ["on"], to: "broken", words: "burnt" },
  },
};

it("a machine is drawn with its beginning, every move by its name, and its ends", () => {
  expect(drawMachines([LAMP])).toContain(`## Desk lamp

\`\`\`mermaid
stateDiagram-v2
  [*] --> off
  off --> on : switched_on
  on --> off : switched_off
  off --> broken : fell
  on --> broken : fell, burnt
  broken --> [*]
\`\`\``);
});

it("the page of the machines is what the tables say: node script/draw-machines.mjs writes it anew", () => {
  const page = readFileSync(join(ROOT, "docs/reference/machines.md"), "utf8");
  expect(page).toBe(drawMachines(ALL_MACHINES));
});
