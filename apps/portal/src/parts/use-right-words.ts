import { useTranslation } from "react-i18next";
import type { Right } from "../api/rights.js";

/** A right in a few words, as lists have room for. */
export function useRightWords({ kind, text, number, images, territories }: Right) {
  const { t } = useTranslation(["terms", "brand"]);
  const words = t(`right_kind.${kind as "word_mark"}`);
  // Photographs have neither words nor a number.
  const name = text ?? number ?? words;
  const told = name === words ? [] : [words];
  if (images.length > 1) told.push(t("right_pictures", { count: images.length }));
  // Copyright holds everywhere unless somebody says otherwise.
  const nowhere = kind.startsWith("copyright") ? t("brand:rights.everywhere") : "–";
  return { name, told: told.join(" · "), where: territories.join(", ") || nowhere };
}
