import { failed } from "../failures/failure.js";
import type { ScanWord } from "./queue-scan.js";

/** Why a file is not given out; `null` when it may be. */
export function heldBack(scan: ScanWord): ReturnType<typeof failed> | null {
  if (scan === "infected") {
    return failed("quarantined", "The scanner found malware in this file. It is not given out.");
  }
  if (scan === "waiting") {
    return failed("quarantined", "This file is being scanned. Come again in a moment.", {
      retryAfter: 10,
    });
  }
  return null;
}
