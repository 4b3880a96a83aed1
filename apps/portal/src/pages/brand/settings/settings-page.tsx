import { Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { fourEyesQuery } from "../../../api/answers.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useMe } from "../../../session/me.js";
import { FourEyesForm } from "./four-eyes-form.js";

/** What a brand chooses for all of its members. */
export function SettingsPage() {
  const { t } = useTranslation("answers");
  const { organisation, member } = useMe();
  const setting = useQuery(fourEyesQuery(organisation.id));
  return (
    <Page title={t("settings.title")}>
      <section aria-label={t("settings.four_eyes")} style={{ maxWidth: "72ch" }}>
        <Title order={2}>{t("settings.four_eyes")}</Title>
        <p>{t("settings.means")}</p>
        {setting.isPending && <LoadingLines lines={3} />}
        {setting.error !== null && (
          <ProblemAlert error={setting.error} retry={() => void setting.refetch()} />
        )}
        {setting.data !== undefined && (
          <FourEyesForm
            brand={organisation.id}
            setting={setting.data}
            mayChange={member.role === "admin"}
          />
        )}
      </section>
    </Page>
  );
}
