import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { BrandGlance } from "../../api/brands.js";
import { useFormats } from "../../i18n/use-formats.js";
import { Moment } from "../../parts/moment.js";
import { Amounts } from "./amounts.js";
import classes from "./brands.module.css";
import { Hours } from "./hours.js";
import { IdentityMark } from "./identity-mark.js";

interface BrandRowProps {
  readonly brand: BrandGlance;
  readonly marked: boolean;
  onMark(): void;
}

export function BrandRow({ brand, marked, onMark }: BrandRowProps) {
  const { t } = useTranslation("manager");
  const formats = useFormats();
  const { id, name, manager, identityState, rights, requests, exposure } = brand;
  const figure = (column: string, value: number, tone?: "clock") => (
    <td
      data-figure
      data-label={column}
      data-nothing={value === 0 ? true : undefined}
      className={tone && value > 0 ? classes[tone] : undefined}
    >
      {value === 0 ? "–" : formats.number(value)}
    </td>
  );
  return (
    <tr data-marked={marked || undefined} onMouseDown={onMark}>
      <th scope="row" className={classes["name"]}>
        <Link to="/manager/brands/$brand" params={{ brand: id }} onFocus={onMark}>
          {name}
        </Link>
      </th>
      <td data-label={t("brands.column.manager")} className={classes["manager"]}>
        {manager?.name ?? "–"}
      </td>
      <td data-label={t("brands.column.identity")}>
        <IdentityMark state={identityState} />
      </td>
      <td data-label={t("brands.column.rights")} className={classes["rights"]}>
        {t("brands.verified", { count: rights.verified })}
        {rights.waiting > 0 && (
          <span className={classes["clock"]}>
            {" "}
            · {t("brands.to_review", { count: rights.waiting })}
          </span>
        )}
      </td>
      <td
        data-label={t("brands.column.oldest")}
        data-nothing={requests.oldestSince === null ? true : undefined}
      >
        {requests.oldestSince === null ? "–" : <Moment at={requests.oldestSince} />}
      </td>
      {figure(t("brands.column.waiting"), requests.waiting)}
      {figure(t("brands.column.overdue"), requests.overdue, "clock")}
      <td
        data-figure
        data-label={t("brands.column.exposure")}
        data-nothing={exposure.length === 0 ? true : undefined}
      >
        <Amounts amounts={exposure} />
      </td>
      {figure(t("brands.column.answered"), requests.answered7d)}
      <td
        data-figure
        data-label={t("brands.column.median")}
        data-nothing={requests.medianAnswerHours === null ? true : undefined}
      >
        <Hours hours={requests.medianAnswerHours} />
      </td>
      {figure(t("brands.column.confirmed"), brand.confirmed30d)}
      {figure(t("brands.column.reversed"), brand.reversed30d)}
    </tr>
  );
}
