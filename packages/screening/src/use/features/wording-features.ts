import type { Cue } from "../../context/cue.js";
import { beside } from "../../context/cue-window.js";
import { distance, isBroken } from "../../context/distance.js";
import type { UseQuestion } from "../use-question.js";
import type { FeatureReader, Say } from "./say.js";

const TOUCHING = 3;
const NEAR = 8;

/** Comparison, claims of being genuine or of no make, and replica vocabulary. */
export const wordingFeatures: FeatureReader = (question, say) => {
  const { match, cues, replicaDistance } = question;
  for (const cue of beside(cues, match)) {
    if (cue.meaning.kind === "genuine") say("genuine_claim");
    else if (cue.meaning.kind === "unbranded") say("unbranded_claim");
    else if (cue.meaning.kind === "reference") compared(question, cue, cue.meaning.cue.side, say);
  }
  if (replicaDistance !== undefined) say(replicaDistance <= NEAR ? "replica_near" : "replica_far");
};

function compared({ text, match }: UseQuestion, cue: Cue, side: string, say: Say): void {
  const behind = cue.from >= match.to;
  if (side === (behind ? "left" : "right")) return;
  const [from, to] = behind ? [match.to, cue.from] : [cue.to, match.from];
  const apart = distance(text, from, to);
  if (apart > NEAR || isBroken(text, from, to)) return;
  if (apart > TOUCHING) say("compared_near");
  else say(behind ? "compared_right" : "compared_left");
}
