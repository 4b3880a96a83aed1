import { useTranslation } from "react-i18next";
import type { RightFile } from "../../api/right-review.js";
import { useFormats } from "../../i18n/use-formats.js";
import { useRightWords } from "../../parts/use-right-words.js";

type Fact = readonly [name: string, value: string];

/** What is said of a right, as its reviewer reads it: nothing that rights of its kind do not have. */
export function useRightFacts(right: RightFile): readonly Fact[] {
  const { t } = useTranslation(["manager", "terms", "brand"]);
  const formats = useFormats();
  const { kind, office, number, holder } = right;
  const { where } = useRightWords(right);
  const day = (value: string | null) => (value === null ? "–" : formats.day(value));
  const all = (values: readonly (string | number)[]) => values.join(", ") || "–";
  const kindOf: Fact = [t("review.kind"), t(`terms:right_kind.${kind as "word_mark"}`)];
  const held: Fact = [t("review.holder"), holder ?? "–"];
  if (kind === "copyright_image") {
    const use = t(right.licensed ? "brand:rights.use_free" : "brand:rights.use_own");
    return [kindOf, held, [t("review.territories"), where], [t("brand:rights.use"), use]];
  }
  const registered: readonly Fact[] = [
    kindOf,
    [t("review.register"), [office, number].filter(Boolean).join(" ") || "–"],
    held,
    [t("review.registered"), day(right.registeredOn)],
    [t("review.expires"), day(right.expiresOn)],
    [t("review.territories"), where],
  ];
  if (kind.startsWith("copyright")) return [kindOf, held, [t("review.territories"), where]];
  if (!kind.endsWith("_mark")) return registered;
  const classed: Fact = [t("review.classes"), all(right.niceClasses)];
  if (kind !== "word_mark") return [...registered, classed];
  return [...registered, classed, [t("review.aliases"), all(right.aliases)]];
}
