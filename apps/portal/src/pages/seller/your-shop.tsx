import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.js";
import { Part } from "./part.js";
import type { Told } from "./use-told.js";

/** Whether a strike counts against the shop, and from when. */
export function YourShop({ told }: { told: Told }) {
  const { t } = useTranslation("seller");
  const formats = useFormats();
  const { strike, standing, restriction } = told;
  const dayOf = (at: string | null | undefined) => (at ? formats.day(at) : "–");
  function words(): string {
    if (strike === undefined) return t("shop.none");
    if (strike.state === "void") return t("shop.void", { day: dayOf(strike.voidedAt) });
    if (strike.state === "effective") {
      return t("shop.effective", { day: dayOf(strike.effectiveAt) });
    }
    if (standing === "contested" || standing === "paused") return t("shop.proposed_open");
    return t("shop.proposed", { day: dayOf(restriction?.contestUntil) });
  }
  return (
    <Part title={t("shop.title")}>
      <p>{words()}</p>
      <p>{t("shop.others")}</p>
    </Part>
  );
}
