import { useTranslation } from "react-i18next";
import type { FoundSignal } from "../api/finding.js";

/** What a signal rests on, in the listing's own words and figures. Empty where there is nothing to add. */
export function useSignalDetail(): (signal: FoundSignal) => string {
  const { t } = useTranslation("terms");
  return ({ name, detail }) => {
    const text = (key: string) => {
      const value = detail[key];
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
    };
    switch (name) {
      case "sign_disguised":
      case "sign_respelt":
      case "sign_suspected": {
        const form = t(`form.${text("form") as "exact"}`);
        return `“${text("text")}” → ${text("sign")} · ${form}`;
      }
      case "price_below_low":
        return t("signal_detail.price", { price: text("price"), low: text("low") });
      case "replica_vocabulary":
        return `“${text("term")}”`;
      case "seller_history_clean":
        return t("signal_detail.listings", { count: Number(detail["listings"] ?? 0) });
      case "seller_upheld_removals":
        return t("signal_detail.removals", { count: Number(detail["upheldRemovals"] ?? 0) });
      default:
        return "";
    }
  };
}
