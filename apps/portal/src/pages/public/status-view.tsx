import { useTranslation } from "react-i18next";
import type { NoticeStatus } from "../../api/public-notice.js";
import { useFormats } from "../../i18n/use-formats.js";
import { Moment } from "../../parts/moment.js";
import { PublicShell } from "../../shell/public-shell.js";
import { Clarify } from "./clarify.js";
import { Complain } from "./complain.js";
import { ContestedListing } from "./contested-listing.js";
import { NoticeFacts } from "./notice-facts.js";
import { NoticeSaid } from "./notice-said.js";
import classes from "./public.module.css";
import { Withdraw } from "./withdraw.js";

export function StatusView({ status, token }: { status: NoticeStatus; token: string }) {
  const { t } = useTranslation("publicNotice");
  const { state, decision, reference, messages } = status;
  const isOver =
    state === "withdrawn" || (state === "decided" && decision?.outcome === "no_action");
  return (
    <PublicShell title={t("status_title", { reference })}>
      <section className={classes["standing"]} aria-labelledby="standing">
        <h2 id="standing">
          {decision === null || state !== "decided"
            ? t(`state.${state}`)
            : t(`decision.${decision.outcome}`)}
        </h2>
        <p>{t(`state_means.${state}`)}</p>
        <p className={classes["soft"]}>
          {t("submitted")} <Moment at={status.submittedAt} full />
        </p>
      </section>
      {state === "clarification_required" && <Clarify token={token} />}
      {status.cases.map((one) => (
        <ContestedListing key={one.case} one={one} token={token} />
      ))}
      {decision !== null && state === "decided" && <Redress decision={decision} />}
      {decision?.mayComplain === true && <Complain token={token} decision={decision} />}
      <NoticeSaid messages={messages} reader="sender" />
      <NoticeFacts notice={status} />
      <p className={classes["soft"]}>{t("automated")}</p>
      {!isOver && <Withdraw token={token} />}
    </PublicShell>
  );
}

function Redress({ decision }: { decision: NonNullable<NoticeStatus["decision"]> }) {
  const { t } = useTranslation("publicNotice");
  const { day } = useFormats();
  return (
    <section className={classes["part"]} aria-labelledby="redress">
      <h2 id="redress">{t("redress_title")}</h2>
      <ul>
        {decision.redress.map((way) => (
          <li key={way}>{t(`redress.${way}`, { until: day(decision.complaintUntil) })}</li>
        ))}
      </ul>
    </section>
  );
}
