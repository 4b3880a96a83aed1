import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";
import { HowToOpen } from "./how-to-open.js";

/** What is shown to whoever did not come by a link, or came long ago. */
export function NoSession() {
  const { t } = useTranslation("seller");
  return (
    <Page title={t("no_session")} narrow>
      <Text>{t("no_session_text")}</Text>
      <HowToOpen />
    </Page>
  );
}
