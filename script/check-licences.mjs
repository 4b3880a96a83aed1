import { checkLicences } from "./checks/licences.mjs";
import { report } from "./checks/report.mjs";
import { ROOT } from "./checks/root.mjs";

const { count, problems } = checkLicences(ROOT);
report(
  problems,
  `${count} dependencies, all under a licence that fits its role (libvips, which sharp loads at run time as a library of its own: LGPL-3.0-or-later)`,
);
