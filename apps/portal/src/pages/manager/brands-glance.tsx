import { Anchor, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type BrandGlance, brandGlancesQuery } from "../../api/brands.js";
import { useFormats } from "../../i18n/use-formats.js";
import { DataTable } from "../../parts/data-table.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { Moment } from "../../parts/moment.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import classes from "./waiting.module.css";

const SHOWN = 16;

/** The brands for which most waits, and how often what they confirmed stood. */
export function BrandsGlance() {
  const { t } = useTranslation("manager");
  const formats = useFormats();
  const brands = useQuery(brandGlancesQuery);
  const first = [...(brands.data?.items ?? [])].sort(byWaiting).slice(0, SHOWN);
  return (
    <aside className={classes["glance"]} aria-labelledby="brands-glance">
      <Title order={2} id="brands-glance">
        {t("glance.title")}
      </Title>
      {brands.isPending && <LoadingLines />}
      {brands.error !== null && (
        <ProblemAlert error={brands.error} retry={() => void brands.refetch()} />
      )}
      {first.length > 0 && (
        <DataTable label={t("glance.title")}>
          <thead>
            <tr>
              <th scope="col">{t("glance.brand")}</th>
              <th scope="col" data-figure>
                {t("glance.waiting")}
              </th>
              <th scope="col">{t("glance.oldest")}</th>
              <th scope="col" data-figure>
                {t("glance.answered")}
              </th>
              <th scope="col" data-figure>
                {t("glance.stood")}
              </th>
            </tr>
          </thead>
          <tbody>
            {first.map(({ id, name, requests, confirmed30d, reversed30d }) => (
              <tr key={id}>
                <th scope="row">
                  <Link
                    to="/manager/brands/$brand"
                    params={{ brand: id }}
                    className={classes["brand"]}
                  >
                    {name}
                  </Link>
                </th>
                <td data-figure>{formats.number(requests.waiting)}</td>
                <td className={requests.overdue > 0 ? classes["overdue"] : undefined}>
                  {requests.oldestSince === null ? "–" : <Moment at={requests.oldestSince} />}
                </td>
                <td data-figure>{formats.number(requests.answered7d)}</td>
                <td data-figure>
                  {formats.number(confirmed30d)} / {formats.number(reversed30d)}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      <Anchor component={Link} to="/manager/brands" size="sm" underline="always">
        {t("glance.all", { count: brands.data?.items.length ?? 0 })}
      </Anchor>
    </aside>
  );
}

function byWaiting(a: BrandGlance, b: BrandGlance): number {
  return (
    b.requests.overdue - a.requests.overdue ||
    b.requests.waiting - a.requests.waiting ||
    a.name.localeCompare(b.name)
  );
}
