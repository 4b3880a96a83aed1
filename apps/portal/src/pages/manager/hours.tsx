import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.js";

const DAY = 24;

/** A time that was needed, in whole hours, or in days where they are many. */
export function Hours({ hours }: { hours: number | null }) {
  const { t } = useTranslation("manager");
  const formats = useFormats();
  if (hours === null) return "–";
  if (hours < 1) return t("brands.under_an_hour");
  const many = hours >= 2 * DAY;
  const count = formats.number(Math.round(many ? hours / DAY : hours));
  return many ? t("brands.days", { days: count }) : t("brands.hours", { hours: count });
}
