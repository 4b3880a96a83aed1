import { useTranslation } from "react-i18next";
import type { EndpointState } from "../../api/deliveries.js";
import { StateMark, type Tone } from "../../parts/state-mark.js";

const TONES: Readonly<Record<EndpointState, Tone>> = {
  active: "accent",
  parked: "infringing",
};

/** Whether a marketplace can be told. */
export function EndpointMark({ state }: { state: EndpointState | null }) {
  const { t } = useTranslation("operator");
  if (state === null) return <StateMark tone="plain">{t("endpoint.none")}</StateMark>;
  return <StateMark tone={TONES[state]}>{t(`endpoint.${state}`)}</StateMark>;
}
