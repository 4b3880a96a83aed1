import { Alert, Select, Title } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { marketplacesQuery } from "../../../api/marketplaces.js";
import { Empty } from "../../../parts/empty.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useMe } from "../../../session/me.js";
import { CalendarsSection } from "./calendars-section.js";
import { MarketplaceForm } from "./marketplace-form.js";
import classes from "./settings.module.css";

const route = getRouteApi("/member/operator/settings");

/** By which laws, days and limits a marketplace works. */
export function OperatorSettingsPage() {
  const { t } = useTranslation("settings");
  const me = useMe();
  const { marketplace } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useQuery(marketplacesQuery);
  const items = list.data?.items ?? [];
  const chosen = items.find(({ id }) => id === marketplace) ?? items[0];
  const mayChange = me.member.role === "admin";
  return (
    <Page narrow title={t("title")} lead={t("lead")}>
      <Alert
        icon={<IconScale size={18} aria-hidden="true" />}
        title={t("lawyer_title")}
        variant="light"
        color="gray"
        mb="lg"
      >
        {t("lawyer")}
      </Alert>
      {!mayChange && <p className={classes["soft"]}>{t("reader")}</p>}
      {list.isPending && <LoadingLines lines={6} />}
      {list.error !== null && <ProblemAlert error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && chosen === undefined && <Empty title={t("none")}>{t("none_text")}</Empty>}
      {chosen !== undefined && (
        <section className={classes["section"]} aria-labelledby="marketplace">
          <Title order={2} id="marketplace">
            {t("marketplace")}
          </Title>
          <Select
            label={t("choose")}
            allowDeselect={false}
            maw={360}
            data={items.map(({ id, name }) => ({ value: id, label: name }))}
            value={chosen.id}
            onChange={(id) => void navigate({ search: id === null ? {} : { marketplace: id } })}
          />
          <MarketplaceForm key={chosen.id} marketplace={chosen} mayChange={mayChange} />
        </section>
      )}
      <CalendarsSection mayChange={mayChange} />
    </Page>
  );
}
