import type { Signal, WouldSettle } from "@touchstone/interface";

/** The one fact that would settle the question, by the signal that weighs most. */
const BY_SIGNAL: Readonly<Record<string, WouldSettle>> = {
  sign_disguised: { code: "photo_inner_label", text: "a photograph of the inner label" },
  sign_respelt: { code: "photo_inner_label", text: "a photograph of the inner label" },
  sign_suspected: { code: "photo_of_sign", text: "a photograph of the sign on the goods" },
  replica_vocabulary: {
    code: "invoice",
    text: "an invoice from the brand or an authorised supplier",
  },
  photo_copy: {
    code: "own_photograph",
    text: "a photograph of the goods beside a dated note, taken by the seller",
  },
  design: {
    code: "own_photograph",
    text: "a photograph of the goods beside a dated note, taken by the seller",
  },
  logo_unnamed: { code: "photo_inner_label", text: "a photograph of the inner label" },
  sign_in_picture_only: { code: "photo_inner_label", text: "a photograph of the inner label" },
  replica_vocabulary_in_picture: {
    code: "invoice",
    text: "an invoice from the brand or an authorised supplier",
  },
  price_below_low: { code: "invoice", text: "an invoice from the brand or an authorised supplier" },
  seller_upheld_removals: {
    code: "serial_number",
    text: "the serial number or authenticity code of the goods",
  },
};

export function wouldSettle(signals: readonly Signal[]): WouldSettle | undefined {
  const heaviest = signals.reduce<Signal | undefined>(
    (best, signal) => (best === undefined || signal.weight > best.weight ? signal : best),
    undefined,
  );
  return heaviest && BY_SIGNAL[heaviest.name];
}
