import { contestWindow } from "@touchstone/regimes";

/** Until when the sender may complain of the decision: the window of the DSA (Art. 20(1)), also for notifiers. */
export function complaintUntil(decidedAt: string): string {
  return contestWindow("EU_DSA", decidedAt, "UTC").until;
}
