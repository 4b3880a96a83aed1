import { Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { brandGlancesQuery } from "../../api/brands.js";
import { useFormats } from "../../i18n/use-formats.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { Amounts } from "./amounts.js";
import classes from "./brand.module.css";
import { Hours } from "./hours.js";

/** How the brand answers, and how often what it confirmed stood. */
export function BrandFigures({ brand }: { brand: string }) {
  const { t } = useTranslation("manager");
  const formats = useFormats();
  const glances = useQuery(brandGlancesQuery);
  const glance = glances.data?.items.find(({ id }) => id === brand);
  if (glance === undefined) return glances.isPending ? <LoadingLines lines={7} /> : null;
  const { requests, exposure, confirmed30d, reversed30d } = glance;
  const figures: [string, ReactNode][] = [
    [t("figures.waiting"), formats.number(requests.waiting)],
    [t("figures.overdue"), formats.number(requests.overdue)],
    [t("figures.exposure"), <Amounts key="exposure" amounts={exposure} />],
    [t("figures.answered"), formats.number(requests.answered7d)],
    [t("figures.median"), <Hours key="median" hours={requests.medianAnswerHours} />],
    [t("figures.confirmed"), formats.number(confirmed30d)],
    [t("figures.reversed"), formats.number(reversed30d)],
  ];
  return (
    <section aria-labelledby="figures">
      <Title order={2} id="figures">
        {t("figures.title")}
      </Title>
      <dl className={classes["figures"]}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
