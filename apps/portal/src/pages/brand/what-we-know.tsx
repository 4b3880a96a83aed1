import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { RequestDetail } from "../../api/requests.js";
import { useFormats } from "../../i18n/use-formats.js";
import { EvidenceList } from "../../parts/evidence-list.js";
import { Moment } from "../../parts/moment.js";
import { RiskBar } from "../../parts/risk-bar.js";
import { ContestNote } from "./answers/contest-note.js";
import { EarlierNote } from "./answers/earlier-note.js";
import { TestBuys } from "./answers/test-buys.js";
import classes from "./review.module.css";

/** The evidence for and against, what would settle it, and what is at stake. */
export function WhatWeKnow({ request }: { request: RequestDetail }) {
  const { t, i18n } = useTranslation(["brand", "terms"]);
  const formats = useFormats();
  const { finding, dueAt } = request;
  const exposure = Number(request.exposure);
  const settle = finding.wouldSettle;
  const settleKey = `settles.${settle?.code}` as "settles.invoice";
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <section className={classes["known"]} aria-label={t("known.title")} tabIndex={0}>
      <ContestNote request={request} />
      {request.earlier !== null && (
        <EarlierNote earlier={request.earlier} closed={request.closedBy !== null} />
      )}
      <Title order={2}>{t("known.title")}</Title>
      <p className={classes["risk"]}>
        <RiskBar risk={request.risk} />
      </p>
      <p className={classes["use"]}>
        {t("known.use", { use: t(`terms:use.${finding.use as "offer"}`) })}
      </p>
      <EvidenceList finding={finding} />
      {settle !== undefined && (
        <p className={classes["settle"]}>
          {t("known.would_settle", {
            what: i18n.exists(`terms:${settleKey}`) ? t(`terms:${settleKey}`) : settle.text,
          })}
        </p>
      )}
      <dl className={classes["stake"]}>
        {exposure > 0 && (
          <div>
            <dt>{t("known.exposure")}</dt>
            <dd>{formats.money(Math.round(exposure), request.exposureCurrency)}</dd>
          </div>
        )}
        {dueAt !== null && request.answer === null && (
          <div>
            <dt>{t("known.due")}</dt>
            <dd>
              <Moment at={dueAt} full />
              <small>{t("known.due_means")}</small>
            </dd>
          </div>
        )}
      </dl>
      <TestBuys request={request} />
    </section>
  );
}
