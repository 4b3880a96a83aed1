import { useTranslation } from "react-i18next";
import type { SafetyState } from "../../../api/safety.js";
import { StateMark, type Tone } from "../../../parts/state-mark.js";

const TONES: Readonly<Record<SafetyState, Tone>> = {
  open: "accent",
  asked: "clock",
  closed: "plain",
};

export function SafetyMark({ state }: { state: SafetyState }) {
  const { t } = useTranslation("safety");
  return <StateMark tone={TONES[state]}>{t(`state.${state}`)}</StateMark>;
}
