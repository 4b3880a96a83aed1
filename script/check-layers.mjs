import { checkLayers } from "./checks/layers.mjs";
import { report } from "./checks/report.mjs";
import { ROOT } from "./checks/root.mjs";

const { modules, problems } = await checkLayers(ROOT);
report(problems, `${modules} modules: imports point down, packages are pure`);
