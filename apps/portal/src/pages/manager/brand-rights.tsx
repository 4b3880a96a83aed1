import { Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Brand, brandRightsQuery } from "../../api/brands.js";
import { DataTable } from "../../parts/data-table.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import classes from "./brand.module.css";
import { BrandRightRow } from "./brand-right-row.js";
import { RightReview } from "./right-review.js";

interface BrandRightsProps {
  readonly brand: Brand;
  /** The right that is looked at. */
  readonly right: string | undefined;
}

export function BrandRights({ brand, right }: BrandRightsProps) {
  const { t } = useTranslation("manager");
  const rights = useQuery(brandRightsQuery(brand.id));
  const items = rights.data?.items ?? [];
  return (
    <section aria-labelledby="rights">
      <Title order={2} id="rights">
        {t("rights.title")}
      </Title>
      {rights.isPending && <LoadingLines lines={3} />}
      {rights.error !== null && (
        <ProblemAlert error={rights.error} retry={() => void rights.refetch()} />
      )}
      {rights.isSuccess && items.length === 0 && (
        <p className={classes["help"]}>{t("rights.none")}</p>
      )}
      {items.length > 0 && (
        <DataTable label={t("rights.title")} stacks>
          <thead>
            <tr>
              <th scope="col">{t("rights.right")}</th>
              <th scope="col">{t("rights.number")}</th>
              <th scope="col">{t("rights.territories")}</th>
              <th scope="col">{t("rights.state")}</th>
              <th scope="col">{t("rights.next")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <BrandRightRow key={one.id} right={one} />
            ))}
          </tbody>
        </DataTable>
      )}
      <RightReview key={right} brand={brand} right={right} />
    </section>
  );
}
