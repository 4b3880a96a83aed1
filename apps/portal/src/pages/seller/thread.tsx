import { useTranslation } from "react-i18next";
import type { SellerCase, SellerContest } from "../../api/seller.js";
import { Moment } from "../../parts/moment.js";
import { Part } from "./part.js";
import classes from "./seller.module.css";

/** What the seller said, and what was answered. */
export function Thread({ found, marketplace }: { found: SellerCase; marketplace: string }) {
  const { t } = useTranslation("seller");
  if (found.contests.length === 0) return null;
  return (
    <Part title={t("thread.title")}>
      {found.contests.map((contest) => (
        <Exchange key={contest.id} contest={contest} marketplace={marketplace} />
      ))}
    </Part>
  );
}

function Exchange({ contest, marketplace }: { contest: SellerContest; marketplace: string }) {
  const { t } = useTranslation(["seller", "terms"]);
  const { kind, state, files, openedAt, decidedAt, message, outcomeMessage } = contest;
  const decided = state === "reversed" || state === "upheld";
  return (
    <div className={classes["exchange"]}>
      <article>
        <p className={classes["soft"]}>
          <b>{t("thread.you")}</b> · <Moment at={openedAt} full />
          {files.length > 0 && <> · {t("thread.files", { count: files.length })}</>}
        </p>
        <p>
          <b>{t(`terms:contest_kind.${kind}`)}</b>
        </p>
        <p className={classes["words"]}>{message?.text ?? t("thread.gone")}</p>
      </article>
      {decided && decidedAt !== null ? (
        <article data-answer="">
          <p className={classes["soft"]}>
            <b>{t(`thread.${state}`, { marketplace })}</b> · <Moment at={decidedAt} full />
          </p>
          <p className={classes["words"]}>{outcomeMessage?.text ?? t("thread.gone")}</p>
        </article>
      ) : (
        <p className={classes["soft"]}>{t("thread.waiting")}</p>
      )}
    </div>
  );
}
