import { Alert, Title } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { estimateQuery, type RightFile } from "../../api/right-review.js";
import { useFormats } from "../../i18n/use-formats.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { useWarning } from "../../parts/rights/use-warning.js";
import classes from "./brand.module.css";

const SHOWN = 6;

/** What this right would touch, before it counts: a common word shows itself here. */
export function RightEstimate({ right }: { right: RightFile }) {
  const { t } = useTranslation(["manager", "rights"]);
  const warning = useWarning();
  const formats = useFormats();
  const estimate = useQuery(estimateQuery(right.id));
  const { data } = estimate;
  return (
    <section aria-labelledby="estimate">
      <Title order={3} id="estimate">
        {t("estimate.title")}
      </Title>
      {estimate.isPending && <LoadingLines lines={2} />}
      {estimate.error !== null && (
        <ProblemAlert error={estimate.error} retry={() => void estimate.refetch()} />
      )}
      {data !== undefined && (
        <>
          <p className={classes["standing"]}>
            <b>
              {t("estimate.touches", {
                count: data.projected,
                listings: formats.number(data.projected),
                stored: formats.number(data.stored),
              })}
            </b>
            {data.listings > 0 && <span>{t("estimate.sellers", { count: data.sellers })}</span>}
          </p>
          {data.listings > 0 && (
            <p className={classes["help"]}>
              {t("rights:estimate.share", { percent: formats.share(data.share) })}{" "}
              {data.yearsOfUse > 0 && t("rights:estimate.since", { count: data.yearsOfUse })}
            </p>
          )}
          {data.warnings.length > 0 && (
            <Alert color="amber" icon={<IconEye />} title={t("review.look_twice")}>
              <ul className={classes["plain"]}>
                {data.warnings.map((one) => (
                  <li key={one.code}>{warning(one)}</li>
                ))}
              </ul>
            </Alert>
          )}
          {data.by === "pictures" && (
            <p className={classes["help"]}>
              {t("estimate.by_pictures", {
                count: data.unknown,
                unknown: formats.number(data.unknown),
              })}
            </p>
          )}
          {data.sampled && (
            <p className={classes["help"]}>
              {t("estimate.sampled", {
                count: data.lookedAt,
                looked: formats.number(data.lookedAt),
              })}
            </p>
          )}
          {data.categories.length > 0 && (
            <p className={classes["help"]}>
              {formats.list(
                data.categories
                  .slice(0, SHOWN)
                  .map(({ name, listings }) => `${name} (${formats.number(listings)})`),
              )}
            </p>
          )}
          <ul className={classes["examples"]}>
            {data.examples.slice(0, SHOWN).map(({ marketplace, id, title }) => (
              <li key={`${marketplace} ${id}`}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
