import { refoldStore } from "@touchstone/server";
import { EXIT, type ExitStatus } from "../../exit-status.js";
import { say } from "../../io/say.js";
import type { SettingOptions } from "../settings/options.js";
import { readSettings } from "../settings/read-settings.js";

export async function runRefold(options: SettingOptions): Promise<ExitStatus> {
  const config = readSettings(options);
  if (config === null) return EXIT.failed;
  try {
    const { cases, mismatches } = await refoldStore(config);
    for (const { caseId, table } of mismatches) {
      say(`case ${caseId}: ${table} is not what its events say`);
    }
    say(`${cases} cases folded, ${mismatches.length} differences`);
    return mismatches.length === 0 ? EXIT.ok : EXIT.someBad;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return EXIT.failed;
  }
}
