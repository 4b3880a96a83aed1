import { useTranslation } from "react-i18next";
import type { FiledContest } from "../../api/contest-file.js";
import { Moment } from "../moment.js";
import classes from "./contest.module.css";
import { ContestFiles } from "./contest-files.js";
import { Statements } from "./statements.js";

interface ThreadProps {
  readonly contests: readonly FiledContest[];
  /** Who reads: a seller reads "you". */
  readonly reader: "seller" | "brand" | "operator";
  readonly brand: string;
  readonly marketplace: string;
}

/** What the parties said, contest by contest, in the order in which they said it. */
export function ContestThread({ contests, reader, brand, marketplace }: ThreadProps) {
  const names = { brand, marketplace };
  return contests.map((contest) => (
    <div key={contest.id} className={classes["exchange"]}>
      <SellerWords contest={contest} reader={reader} />
      <BrandWords contest={contest} reader={reader} {...names} />
      <OutcomeWords contest={contest} {...names} />
    </div>
  ));
}

function SellerWords({ contest, reader }: Pick<ThreadProps, "reader"> & { contest: FiledContest }) {
  const { t } = useTranslation(["contests", "terms"]);
  const { kind, form, attempt, openedAt, message, files } = contest;
  return (
    <article>
      <p className={classes["who"]}>
        <b>{t(reader === "seller" ? "thread.you" : "thread.seller")}</b>
        <span>{t(`form.${form}`)}</span>
        {attempt > 0 && <span>{t("thread.attempt", { number: attempt })}</span>}
        <Moment at={openedAt} full />
      </p>
      <p>
        <b>{t(`terms:contest_kind.${kind}`)}</b>
      </p>
      {form === "vault" ? (
        <p>{t("thread.vault")}</p>
      ) : (
        <p className={classes["words"]}>{message?.text ?? t("thread.gone")}</p>
      )}
      <Statements contest={contest} />
      <ContestFiles keys={files} linked={reader !== "seller"} />
    </article>
  );
}

function BrandWords({
  contest,
  reader,
  brand,
}: Pick<ThreadProps, "reader" | "brand"> & { contest: FiledContest }) {
  const { t } = useTranslation("contests");
  const { ownerReply, ownerRepliedAt, ownerMessage, ownerFiles, reachedAt, arrivalProof } = contest;
  if (ownerReply === null) {
    return (
      <p className={classes["soft"]}>
        {reachedAt === null ? (
          t("thread.not_reached")
        ) : (
          <>
            {t("thread.reached")} <Moment at={reachedAt} full />
            {arrivalProof !== null && ` (${t(`thread.proof.${arrivalProof}`)})`}
          </>
        )}
        {contest.state === "open" && ` · ${t("thread.no_reply")}`}
      </p>
    );
  }
  return (
    <article data-side="brand">
      <p className={classes["who"]}>
        <b>{brand}</b>
        <span>{t(`thread.${ownerReply}`)}</span>
        {ownerRepliedAt !== null && <Moment at={ownerRepliedAt} full />}
      </p>
      <p className={classes["words"]}>{ownerMessage?.text ?? t("thread.gone")}</p>
      <ContestFiles keys={ownerFiles} linked={reader !== "seller"} />
    </article>
  );
}

function OutcomeWords({
  contest,
  marketplace,
}: Pick<ThreadProps, "marketplace"> & { contest: FiledContest }) {
  const { t } = useTranslation("contests");
  const { state, decidedAt, outcomeMessage } = contest;
  if (state === "open") return null;
  if (state === "withdrawn") return <p className={classes["soft"]}>{t("thread.withdrawn")}</p>;
  return (
    <article data-side="marketplace">
      <p className={classes["who"]}>
        <b>{marketplace}</b>
        <span>{t(`thread.${state}`)}</span>
        {decidedAt !== null && <Moment at={decidedAt} full />}
      </p>
      {outcomeMessage !== null && (
        <p className={classes["words"]}>{outcomeMessage.text ?? t("thread.gone")}</p>
      )}
    </article>
  );
}
