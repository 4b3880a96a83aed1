import { parseArgs } from "node:util";
import { readModule, writeModule } from "./generated-module.js";
import { generateModules } from "./modules.js";
import { missingSources } from "./sources.js";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const missing = missingSources();
if (missing.length > 0) throw new Error(`The tables need ${missing.join(", ")}.`);

for (const module of generateModules()) {
  if (!values.check) writeModule(module);
  else if (readModule(module.name) !== module.text) throw new Error(`${module.name} is not what its sources give.`);
  console.log(`${module.name}: ${Math.ceil(module.text.length / 1024)} KB`);
}
