import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function QueuePage() {
  const { t } = useTranslation("brand");
  return <Page title={t("title")}>{null}</Page>;
}
