import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** How many open requests are alike: short to see, and in words to hear. */
export function Alike({ count }: { count: number }) {
  const { t } = useTranslation("answers");
  const means = t("alike.badge_means", { count });
  return (
    <span title={means}>
      {" "}
      <b aria-hidden="true">{t("alike.badge", { count })}</b>
      <VisuallyHidden>{means}</VisuallyHidden>
    </span>
  );
}
