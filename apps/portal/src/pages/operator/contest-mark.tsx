import { StateMark, type Tone } from "../../parts/state-mark.js";
import { useTermOf } from "./use-term-of.js";

const TONES: Readonly<Partial<Record<string, Tone>>> = {
  open: "clock",
  upheld: "infringing",
  reversed: "accent",
};

/** What became of a contest. */
export function ContestMark({ state }: { state: string }) {
  const termOf = useTermOf();
  return <StateMark tone={TONES[state] ?? "plain"}>{termOf("contest_state", state)}</StateMark>;
}
