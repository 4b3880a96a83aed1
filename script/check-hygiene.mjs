import { checkHygiene } from "./checks/hygiene.mjs";
import { report } from "./checks/report.mjs";
import { ROOT } from "./checks/root.mjs";

const { count, problems } = checkHygiene(ROOT);
report(problems, `${count} files: nothing in them that does not belong here`);
