import type { ReasonCode, StatementText } from "@touchstone/interface";
import { utcMoment } from "./instant.js";
import { profileNamed } from "./profiles/index.js";
import { contestWays, ofEachProfile, type StatementInput } from "./statement-input.js";

/** What the brand says, after "According to the brand". */
const REASONS: Readonly<Record<ReasonCode, string>> = {
  TM_COUNTERFEIT_FEATURES: "the goods show features that its genuine goods do not have",
  TM_MODEL_DOES_NOT_EXIST: "the model offered here was never made by it",
  TM_TEST_BUY: "goods bought from this listing were examined and are not genuine",
  TM_KEYWORD_MISUSE: "the mark is used as a keyword for goods that do not come from it",
  TM_UNFAIR_IMAGE_USE: "pictures of the mark suggest a link with it that does not exist",
  TM_STORE_NAME: "the mark is used in the name of the shop without its permission",
  TM_OBFUSCATED: "the mark is used in a disguised or hidden form",
  COPY_IMAGE: "pictures that belong to it are used without its permission",
  COPY_TEXT: "texts that belong to it are used without its permission",
  COPY_CHARACTER: "a character that belongs to it is used without its permission",
  DESIGN_LOOKALIKE: "the goods have the look of its protected design",
  PATENT: "the goods make use of its patented invention",
  GI: "the goods carry a geographical indication whose conditions they do not meet",
  OTHER: "the listing infringes its right in another way, which its notice describes",
};

const RIGHTS: Readonly<Record<string, string>> = {
  word_mark: "word mark",
  figurative_mark: "figurative mark",
  three_dimensional_mark: "three-dimensional mark",
  copyright_image: "copyright in a picture",
  copyright_text: "copyright in a text",
  copyright_character: "copyright in a character",
  design: "design right",
  utility_model: "utility model",
  patent: "patent",
  geographical_indication: "geographical indication",
};

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The reasons in English, for the seller. */
export function englishText(input: StatementInput): StatementText {
  const profile = profileNamed(input.profile);
  const paused = input.measure === "paused";
  const done = paused ? "paused" : "removed from view";
  return {
    title: `Your listing ${input.listingId} on ${input.marketplaceId} was ${done}`,
    facts: [
      noticeOf(input),
      `According to the ${input.publicNotice === undefined ? "brand" : "rights holder"}, ${REASONS[input.reasonCode]}.`,
      paused
        ? `On ${moment(input.imposedAt)} the marketplace therefore paused the listing everywhere. It was not removed, because you had stored evidence for it: that evidence was put before the brand, and the listing is shown again if the brand does not maintain its notice in time.`
        : `On ${moment(input.imposedAt)} the marketplace therefore removed the listing from view, everywhere and without a limit of time.`,
    ].join(" "),
    ground: groundOf(input),
    automation: automationOf(input),
    redress: [
      ...contestWays(input).map((way) => ({
        kind: "internal_complaint" as const,
        text: `You may contest this ${paused ? "pause" : "removal"} with the marketplace, free of charge, by a ${profileNamed(way.profile).contest.name.en} until ${moment(way.contestUntil)}. A person will decide on it${putBackOf(way.profile)}.`,
        until: way.contestUntil,
      })),
      { kind: "out_of_court", text: profile.outOfCourt.en },
      { kind: "judicial", text: profile.judicial.en },
    ],
  };
}

/** What the brand has told the marketplace: of this listing, or of the same goods before. */
function noticeOf(input: StatementInput): string {
  const { earlier, notifier, publicNotice } = input;
  if (publicNotice !== undefined)
    return `Somebody who has no account here has given the marketplace a notice (${publicNotice}) that this listing infringes a ${rightOf(input)} of theirs, and has declared that they believe this in good faith. Your page of this case has the notice's description of the right and, where the law asks for it, the name of its sender.`;
  if (earlier === undefined)
    return `The brand ${notifier} has given the marketplace a notice that this listing infringes its ${rightOf(input)}, and has declared that it believes this in good faith.`;
  return `On ${moment(earlier.answeredAt)} the brand ${notifier} gave the marketplace a notice, in good faith, that goods which you offered infringe its ${rightOf(input)} (case ${earlier.caseId}). By its title or its pictures, this listing offers the same goods again. You may also say that they are not the same.`;
}

/** Every law by which the listing is measured, and what each asks of the marketplace. */
function groundOf(input: StatementInput): string {
  const laws = ofEachProfile(input, ({ law }) => law.en).join(", and under ");
  const duties = ofEachProfile(input, ({ duty }) => duty.en).join(" ");
  return `On the facts stated in the notice, the marketplace takes the listing to infringe this right under ${laws}. ${duties}`;
}

/** Where a statute puts a contested listing back on a day of its own. */
function putBackOf(profile: string): string {
  const { putBack } = profileNamed(profile);
  return putBack === null ? "" : `, or the listing is put back as ${putBack.citation} provides`;
}

function automationOf(input: StatementInput): string {
  const { automatedDetection, automatedDecision, earlier, publicNotice } = input;
  if (publicNotice !== undefined)
    return "The listing was not found by automated means. A person at the marketplace read the notice and decided on the removal.";
  if (earlier !== undefined)
    return [
      "Software compared the listing with what the brand had confirmed before and knew it again.",
      automatedDecision
        ? "It acted by a rule of the marketplace for goods that the same seller offers again; nobody looked at this listing first."
        : "A person at the marketplace then decided on the removal.",
    ].join(" ");
  return [
    automatedDetection
      ? "Software compared the listing with the brand's rights and put it before the brand."
      : "The listing was not found by automated means.",
    "A person acting for the brand looked at it and gave the notice.",
    automatedDecision
      ? "Software then checked that the notice was complete and removed the listing; nobody at the marketplace looked at it first."
      : "A person at the marketplace then decided on the removal.",
  ].join(" ");
}

function rightOf({ right }: StatementInput): string {
  const kind = RIGHTS[right.kind] ?? "right";
  const text = right.text === null ? "" : ` “${right.text}”`;
  return `${kind}${text}${right.number === null ? "" : ` (number ${right.number})`}`;
}

/** `28 February 2027, 22:59 UTC`. */
function moment(at: string): string {
  const { day, month, year, time } = utcMoment(at);
  return `${day} ${MONTHS[month - 1]} ${year}, ${time} UTC`;
}
