import { useTranslation } from "react-i18next";
import type { Delivery } from "../../api/deliveries.js";
import { StateMark, type Tone } from "../../parts/state-mark.js";

/** Where a delivery stands; one that was tried in vain says so. */
export function DeliveryMark({
  delivery: { state, attempts },
}: {
  delivery: Pick<Delivery, "state" | "attempts">;
}) {
  const { t } = useTranslation("operator");
  const retrying = state === "pending" && attempts > 0;
  const tone: Tone = state === "delivered" ? "accent" : state === "pending" ? "clock" : "plain";
  return (
    <StateMark tone={tone}>{t(`deliveries.state.${retrying ? "retrying" : state}`)}</StateMark>
  );
}
