import { useTranslation } from "react-i18next";
import type { IdentityState } from "../../api/brands.js";
import { StateMark, type Tone } from "../../parts/state-mark.js";

const TONES: Readonly<Record<IdentityState, Tone>> = {
  waiting: "clock",
  confirmed: "genuine",
  refused: "infringing",
};

/** Whether a brand is who it says it is, as far as the operator knows. */
export function IdentityMark({ state }: { state: IdentityState }) {
  const { t } = useTranslation("manager");
  return <StateMark tone={TONES[state]}>{t(`identity.state.${state}`)}</StateMark>;
}
