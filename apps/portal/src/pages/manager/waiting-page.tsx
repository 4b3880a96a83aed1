import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function WaitingPage() {
  const { t } = useTranslation("manager");
  return <Page title={t("title")}>{null}</Page>;
}
