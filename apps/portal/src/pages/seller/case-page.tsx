import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function CasePage() {
  const { t } = useTranslation("seller");
  return <Page title={t("title")}>{null}</Page>;
}
