import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function OpenPage() {
  const { t } = useTranslation("seller");
  return <Page title={t("title")}>{null}</Page>;
}
