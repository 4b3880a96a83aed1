import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function RightsPage() {
  const { t } = useTranslation("brand");
  return <Page title={t("title")}>{null}</Page>;
}
