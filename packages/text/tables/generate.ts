import { writeModule } from "./generated-module.js";
import { generateModules } from "./modules.js";
import { missingSources } from "./sources.js";

const missing = missingSources();
if (missing.length > 0) throw new Error(`The tables need ${missing.join(", ")}.`);

for (const module of await generateModules()) {
  writeModule(module);
  console.log(`${module.name}: ${Math.ceil(Buffer.byteLength(module.text) / 1024)} KB`);
}
