import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Empty } from "../parts/empty.js";
import { Page } from "../parts/page.js";

export function PageMissing() {
  const { t } = useTranslation();
  return (
    <Page title={t("page_missing.title")}>
      <Empty title={t("page_missing.text")}>
        <Button component="a" href="/" variant="default" mt="md">
          {t("page_missing.home")}
        </Button>
      </Empty>
    </Page>
  );
}
