import { Button, Title } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { healthQuery } from "../../../api/health.js";
import { Empty } from "../../../parts/empty.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { Moment } from "../../../parts/moment.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { CheckList } from "./check-list.js";
import { FindingItem } from "./finding-item.js";
import classes from "./health.module.css";

/** What is not as it should be in this installation, for whoever has to do something about it. */
export function HealthPage() {
  const { t } = useTranslation("health");
  const report = useQuery(healthQuery);
  const findings = report.data?.findings ?? [];
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} />}
          loading={report.isFetching}
          onClick={() => void report.refetch()}
        >
          {t("again")}
        </Button>
      }
    >
      {report.isPending && <LoadingLines lines={8} />}
      {report.error !== null && (
        <ProblemAlert error={report.error} retry={() => void report.refetch()} />
      )}
      {report.isSuccess && (
        <div className={classes["columns"]}>
          <section aria-labelledby="findings">
            <Title order={2} id="findings">
              {t("findings")}
            </Title>
            {findings.length === 0 ? (
              <Empty title={t("all_well")}>{t("all_well_text")}</Empty>
            ) : (
              <ul className={classes["findings"]}>
                {findings.map((finding) => (
                  <FindingItem
                    key={finding.code + JSON.stringify(finding.values)}
                    finding={finding}
                  />
                ))}
              </ul>
            )}
          </section>
          <aside aria-labelledby="checks">
            <Title order={2} id="checks">
              {t("checks")}
            </Title>
            <p className={classes["when"]}>
              {t("looked_at")} <Moment at={report.data.at} />
            </p>
            <CheckList checks={report.data.checks} />
          </aside>
        </div>
      )}
    </Page>
  );
}
