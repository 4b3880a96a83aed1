import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ALL_MACHINES } from "../packages/casework/dist/index.js";
import { drawMachines } from "./checks/machines.mjs";
import { ROOT } from "./checks/root.mjs";

// Writes docs/reference/machines.md from the built tables: run it after `tsc --build packages/casework`.
writeFileSync(join(ROOT, "docs/reference/machines.md"), drawMachines(ALL_MACHINES));
console.log(`${ALL_MACHINES.length} machines drawn`);
