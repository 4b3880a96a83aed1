import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { BrandGlance } from "../../api/brands.js";
import { DataTable } from "../../parts/data-table.js";
import { BrandRow } from "./brand-row.js";
import type { BrandsSearch } from "./manager-search.js";
import { SortHead } from "./sort-head.js";

interface BrandsTableProps {
  readonly brands: readonly BrandGlance[];
  readonly search: BrandsSearch;
  /** Place of the line that the keyboard is at. */
  readonly marked: number;
  onMark(place: number): void;
}

export function BrandsTable({ brands, search, marked, onMark }: BrandsTableProps) {
  const { t } = useTranslation("manager");
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    body.current?.children[marked]?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  const figures = [
    "waiting",
    "overdue",
    "exposure",
    "answered",
    "median",
    "confirmed",
    "reversed",
  ] as const;
  return (
    <DataTable label={t("brands.title")} stacks>
      <thead>
        <tr>
          <SortHead by="name" search={search}>
            {t("brands.column.name")}
          </SortHead>
          <th scope="col">{t("brands.column.manager")}</th>
          <th scope="col">{t("brands.column.identity")}</th>
          <th scope="col">{t("brands.column.rights")}</th>
          <SortHead by="oldest" search={search}>
            {t("brands.column.oldest")}
          </SortHead>
          {figures.map((by) => (
            <SortHead key={by} by={by} search={search} figure>
              {t(`brands.column.${by}`)}
            </SortHead>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {brands.map((brand, place) => (
          <BrandRow
            key={brand.id}
            brand={brand}
            marked={place === marked}
            onMark={() => onMark(place)}
          />
        ))}
      </tbody>
    </DataTable>
  );
}
