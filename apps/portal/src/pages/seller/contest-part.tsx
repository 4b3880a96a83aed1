import { useTranslation } from "react-i18next";
import type { SellerCase } from "../../api/seller.js";
import { useFormats } from "../../i18n/use-formats.js";
import { ContestForm } from "./contest-form.js";
import { Part } from "./part.js";
import classes from "./seller.module.css";
import type { Told } from "./use-told.js";
import { WithdrawContest } from "./withdraw-contest.js";

/** The way to object, open at once; or why there is none now. */
export function ContestPart({ found, told }: { found: SellerCase; told: Told }) {
  const { t } = useTranslation(["seller", "contests"]);
  const { standing, brand } = told;
  const { contest, withdraw, attemptsLeft } = found.allowed;
  if (contest) {
    return (
      <Part title={t("contest.title")}>
        <p>{t(standing === "stands" ? "contest.again" : "contest.lead")}</p>
        <Attempts found={found} />
        <ContestForm found={found} brand={brand} />
      </Part>
    );
  }
  if (withdraw) return <WithdrawContest id={found.id} />;
  if (standing !== "removed" && standing !== "stands") return null;
  return (
    <Part title={t("contest.title")}>
      <p>{attemptsLeft === 0 ? t("contests:ways.attempts_none") : t("contest.over")}</p>
    </Part>
  );
}

/** How often this can still be contested, and until when the next time. */
function Attempts({ found }: { found: SellerCase }) {
  const { t } = useTranslation("contests");
  const formats = useFormats();
  const { left, until } = found.contestFile.attempts;
  return (
    <p className={classes["soft"]}>
      {t("ways.attempts", { count: left })}
      {until !== null && ` ${t("ways.attempts_until", { day: formats.day(until) })}`}
    </p>
  );
}
