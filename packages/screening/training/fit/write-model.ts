import { writeFileSync } from "node:fs";
import { FEATURES, type FeatureName } from "../../src/use/feature-table.js";
import type { Choice } from "./choose-model.js";

/** Writes the fitted model as a module, a feature a line. */
export function writeModel(file: string, { model, penalty }: Choice, how: string): void {
  const names = Object.keys(FEATURES) as FeatureName[];
  const width = Math.max(...names.map((name) => name.length));
  const rows = names.map((name) => {
    const weights = model.weights[name].map((weight) => weight.toFixed(3).padStart(7)).join(", ");
    return `    ${`${name}:`.padEnd(width + 1)} [${weights}],`;
  });
  writeFileSync(
    file,
    `// Written by \`npm run train\` in packages/screening; not to be edited by hand.
// ${how}
// L2 penalty ${penalty}. Weights: offer, compatible, reference, ordinary word.
import type { UseModel } from "../fitted-model.js";

export const USE_MODEL: UseModel = {
  version: "${model.version}",
  margins: { offerOverWord: ${model.margins.offerOverWord}, others: ${model.margins.others} },
  weights: {
${rows.join("\n")}
  },
};
`,
  );
}
