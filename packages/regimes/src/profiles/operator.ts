import type { Deadline } from "../deadline.js";
import { element } from "../elements.js";
import {
  COMPETENT_COURT,
  NO_CLOCKS,
  NO_CONTEST_ELEMENTS,
  OTHER_SETTLEMENT,
  type Profile,
  SIX_MONTHS,
} from "../profile.js";

const TERMS = "The marketplace's terms";

/** The marketplace's own terms, where no law says more. */
export const OPERATOR: Profile = {
  draft: true,
  rights: "all",
  territories: [],
  businessOnly: false,
  timeZone: "UTC",
  law: {
    en: "the law of the places where the listing is offered",
    zh: "商品销售地的法律",
  },
  duty: {
    en: "It acts on notices of rights holders as its own rules provide.",
    zh: "平台依照自身规则处理权利人的通知。",
  },
  notice: {
    elements: [
      element("text", "reasons", "the reasons for the notice", "通知的理由"),
      element("case", "exact_location", "which listing is meant", "所指商品"),
      element("declaration", "good_faith", "a good-faith belief", "善意相信"),
    ],
    namesSender: null,
    cureWith: [],
    caution: null,
  },
  contest: {
    name: { en: "complaint", zh: "申诉" },
    form: "complaint",
    deadline: SIX_MONTHS,
    citation: TERMS,
    ...NO_CONTEST_ELEMENTS,
  },
  ...NO_CLOCKS,
  ownerReply: {
    deadline: {
      trigger: "contest_forwarded",
      n: 4,
      unit: "CALENDAR_DAYS",
      calendar: "WEEKDAYS",
      rollForward: false,
      stayedBy: ["court_action", "authority_complaint", "court_order"],
    },
    citation: TERMS,
    silence: "put_back",
  },
  outOfCourt: OTHER_SETTLEMENT,
  judicial: COMPETENT_COURT,
};

function afterDecision(n: number): Deadline {
  return {
    trigger: "contest_decided",
    n,
    unit: "BUSINESS_DAYS",
    calendar: "WEEKDAYS",
    rollForward: false,
  };
}

/**
 * The seller's attempts. The first can be made as long as the contest's window is open, which no law
 * shortens; each further one also for this long after the decision on the one before.
 */
export const FURTHER_ATTEMPTS: readonly Deadline[] = [afterDecision(7), afterDecision(7)];

/** How long a listing is only paused while the owner looks at what the seller had stored. */
export const LANE: Deadline = {
  trigger: "listing_paused",
  n: 48,
  unit: "HOURS",
  calendar: "WEEKDAYS",
  rollForward: false,
};
