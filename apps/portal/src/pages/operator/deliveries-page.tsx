import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function DeliveriesPage() {
  const { t } = useTranslation("operator");
  return <Page title={t("title")}>{null}</Page>;
}
