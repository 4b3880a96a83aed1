import { type Config, readConfig } from "@touchstone/server";
import { say } from "../../io/say.js";
import { environmentWith, type SettingOptions } from "./options.js";

/** All settings; `null` after each fault was said. */
export function readSettings(options: SettingOptions): Config | null {
  const read = readConfig(environmentWith(options));
  if (read.ok) return read.config;
  for (const fault of read.faults) say(fault);
  return null;
}
