import { contestWindow } from "./contest-windows.js";

/** How often the sender of a notice can complain in the time there is: operator's policy, no law. */
export const NOTIFIER_COMPLAINTS = 3;

/**
 * Until when the sender of a notice without an account can complain of what was decided on it: six months
 * (Regulation (EU) 2022/2065, Art. 20(1)). A draft that a lawyer must confirm.
 *
 * @param decidedAt of the first decision; what is decided on a complaint opens no new time
 */
export function notifierComplaintUntil(decidedAt: string): string {
  return contestWindow("EU_DSA", decidedAt, "UTC").until;
}
