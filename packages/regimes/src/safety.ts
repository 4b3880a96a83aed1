import type { Calendars } from "./calendar.js";
import { CALENDARS } from "./calendars/index.js";
import { addDeadline, type Deadline } from "./deadline.js";
import type { Term } from "./profile.js";

function within(n: number, trigger: "safety_notice" | "safety_order"): Deadline {
  return { trigger, n, unit: "BUSINESS_DAYS", calendar: "EU_INSTITUTIONS", rollForward: false };
}

/**
 * Regulation (EU) 2023/988, General Product Safety Regulation: the law of the desk for product safety. It
 * is a draft that a lawyer must confirm. It restricts nothing by itself and is no regime of a notice.
 */
export const EU_GPSR: { readonly draft: true; readonly notice: Term; readonly order: Term } = {
  draft: true,
  notice: {
    deadline: within(3, "safety_notice"),
    citation: "Regulation (EU) 2023/988, Article 22(12)",
  },
  order: {
    deadline: within(2, "safety_order"),
    citation: "Regulation (EU) 2023/988, Article 22(6)",
  },
};

/** Until when a notice on a product's safety, or an authority's order, must have been acted on. */
export function safetyDue(
  kind: "notice" | "order",
  at: string,
  calendars: Calendars = CALENDARS,
): string {
  return addDeadline(EU_GPSR[kind].deadline, at, "UTC", calendars);
}
