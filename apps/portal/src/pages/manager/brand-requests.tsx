import { Button, Title } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { requestsQuery } from "../../api/requests.js";
import { useFormats } from "../../i18n/use-formats.js";
import { DataTable } from "../../parts/data-table.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { MarkedTitle } from "../../parts/marked-title.js";
import { Moment } from "../../parts/moment.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { RiskBar } from "../../parts/risk-bar.js";
import classes from "./brand.module.css";

/** What waits for the brand's answer, the oldest first: what to talk about when one calls. */
export function BrandRequests({ brand }: { brand: string }) {
  const { t } = useTranslation(["manager", "common", "terms"]);
  const formats = useFormats();
  const list = useInfiniteQuery(requestsQuery({ brand, sort: "oldest" }));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="requests" className={classes["requests"]}>
      <Title order={2} id="requests">
        {t("requests.title")}
      </Title>
      {list.isPending && <LoadingLines />}
      {list.error !== null && <ProblemAlert error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && (
        <p className={classes["help"]}>{t("requests.none")}</p>
      )}
      {items.length > 0 && (
        <DataTable label={t("requests.title")} stacks>
          <thead>
            <tr>
              <th scope="col">{t("requests.listing")}</th>
              <th scope="col">{t("requests.risk")}</th>
              <th scope="col" data-figure>
                {t("requests.exposure")}
              </th>
              <th scope="col">{t("requests.state")}</th>
              <th scope="col">{t("requests.due")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <th scope="row" className={classes["listing"]}>
                  <Link to="/operator/cases/$case" params={{ case: item.id }}>
                    <MarkedTitle text={item.title ?? item.listing} spans={item.mentions} />
                  </Link>
                  <small>{item.marketplaceName}</small>
                </th>
                <td data-label={t("requests.risk")}>
                  <RiskBar risk={item.risk} word={false} />
                </td>
                <td data-figure data-label={t("requests.exposure")}>
                  {Number(item.exposure) > 0
                    ? formats.money(Math.round(Number(item.exposure)), item.exposureCurrency)
                    : "–"}
                </td>
                <td data-label={t("requests.state")}>
                  {t(`terms:request_state.${item.state as "opened"}`)}
                </td>
                <td data-label={t("requests.due")}>
                  {item.dueAt === null ? "–" : <Moment at={item.dueAt} />}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {list.hasNextPage && (
        <Button
          variant="default"
          mt="sm"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t("common:more")}
        </Button>
      )}
    </section>
  );
}
