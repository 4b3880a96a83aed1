import { useTranslation } from "react-i18next";
import { StateMark, type Tone } from "../../parts/state-mark.js";
import type { Standing } from "./standing-of.js";

const TONES: Readonly<Record<Standing, Tone>> = {
  removed: "infringing",
  paused: "clock",
  contested: "clock",
  stands: "infringing",
  back: "accent",
  closed: "plain",
};

export function StandingMark({ standing }: { standing: Standing }) {
  const { t } = useTranslation("seller");
  return <StateMark tone={TONES[standing]}>{t(`state.${standing}`)}</StateMark>;
}
