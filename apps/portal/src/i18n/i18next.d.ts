import type { english } from "./words.js";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: typeof english;
    enableSelector: false;
  }
}
