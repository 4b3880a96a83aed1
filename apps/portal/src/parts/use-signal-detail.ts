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
      case "replica_vocabulary_in_picture":
        return `“${text("term")}”`;
      case "seller_history_clean":
        return t("signal_detail.listings", { count: Number(detail["listings"] ?? 0) });
      case "seller_upheld_removals":
        return t("signal_detail.removals", { count: Number(detail["upheldRemovals"] ?? 0) });
      case "photo_copy":
      case "design":
        return [
          detail["mirrored"] === true ? t("signal_detail.mirrored") : "",
          Number(detail["rotated"] ?? 0) === 0
            ? ""
            : t("signal_detail.rotated", { degrees: text("rotated") }),
        ]
          .filter((words) => words !== "")
          .join(" · ");
      case "sign_in_picture_only":
      case "contact_in_picture":
        return text("text") === "" ? "" : `“${text("text")}”`;
      case "shared_pictures":
        return t("signal_detail.shared", { pictures: text("pictures"), sellers: text("sellers") });
      default:
        return "";
    }
  };
}
