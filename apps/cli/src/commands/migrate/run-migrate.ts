import { migrateStore } from "@touchstone/server";
import { EXIT, type ExitStatus } from "../../exit-status.js";
import { say } from "../../io/say.js";
import type { SettingOptions } from "../settings/options.js";
import { readSettings } from "../settings/read-settings.js";

export async function runMigrate(options: SettingOptions): Promise<ExitStatus> {
  const config = readSettings(options);
  if (config === null) return EXIT.failed;
  try {
    say(`the tables are up to date with ${await migrateStore(config)}`);
    return EXIT.ok;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return EXIT.failed;
  }
}
