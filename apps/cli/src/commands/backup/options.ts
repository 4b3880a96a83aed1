import type { SettingOptions } from "../settings/options.js";

export interface BackupOptions extends SettingOptions {
  readonly to?: string;
  readonly quiet?: boolean;
}

export interface RestoreOptions extends SettingOptions {
  readonly from: string;
  readonly otherSecret?: boolean;
  readonly quiet?: boolean;
}
