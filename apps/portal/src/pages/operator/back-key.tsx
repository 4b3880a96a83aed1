import { usePageKeys } from "../../shell/page-keys.js";
import { useBack } from "./use-back.js";

/** Where no decision is open, the only key of the page. */
export function BackKey() {
  usePageKeys([useBack()]);
  return null;
}
