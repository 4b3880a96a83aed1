import { Button, Group, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  noticeStatusQuery,
  type RestrictedListing,
  replyToSeller,
  type SendersReply,
} from "../../api/public-notice.js";
import { useFormats } from "../../i18n/use-formats.js";
import { Moment } from "../../parts/moment.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import classes from "./public.module.css";

interface ContestedListingProps {
  readonly one: RestrictedListing;
  readonly token: string;
}

/** A listing that was restricted on the notice, and what its seller says against it. */
export function ContestedListing({ one, token }: ContestedListingProps) {
  const { t } = useTranslation("publicNotice");
  const { day } = useFormats();
  const { contest, listing, restricted } = one;
  const heading = `listing-${one.case}`;
  return (
    <section className={classes["part"]} aria-labelledby={heading}>
      <h2 id={heading}>{t("listing_heading", { listing })}</h2>
      <p>{t(restricted ? "listing_restricted" : "listing_shown")}</p>
      {contest !== null && (
        <>
          <article className={classes["said"]}>
            <p className={classes["soft"]}>
              <b>{t("seller_says")}</b> · <Moment at={contest.openedAt} full />
            </p>
            <p className={classes["words"]}>{contest.message ?? t("not_kept")}</p>
          </article>
          {contest.reply !== null && <p>{t(`replied.${contest.reply}`)}</p>}
          {contest.outcome !== null && (
            <article className={classes["said"]}>
              <p className={classes["soft"]}>
                <b>{t("contest_decided")}</b>
              </p>
              <p className={classes["words"]}>{contest.outcome}</p>
            </article>
          )}
          {contest.state === "open" && contest.reply === null && (
            <>
              {contest.replyUntil !== null && (
                <p className={classes["soft"]}>
                  {t("reply_until", { until: day(contest.replyUntil) })}
                </p>
              )}
              <Reply one={one} token={token} />
            </>
          )}
        </>
      )}
    </section>
  );
}

function Reply({ one, token }: ContestedListingProps) {
  const { t } = useTranslation("publicNotice");
  const queries = useQueryClient();
  const [message, setMessage] = useState("");
  const [tried, setTried] = useState(false);
  const sending = useMutation({
    mutationFn: (outcome: SendersReply["outcome"]) =>
      replyToSeller(token, { case: one.case, outcome, message: message.trim() }),
    onSuccess: (status) => queries.setQueryData(noticeStatusQuery(token).queryKey, status),
  });
  const send = (outcome: SendersReply["outcome"]) => {
    setTried(true);
    if (message.trim() !== "" && !sending.isPending) sending.mutate(outcome);
  };
  return (
    <>
      {sending.error !== null && <ProblemAlert error={sending.error} />}
      <Textarea
        label={t("reply_label")}
        autosize
        minRows={3}
        maxLength={4_000}
        value={message}
        error={tried && message.trim() === "" ? t("answer_needed") : undefined}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      <Group mt="sm" gap="xs">
        <Button loading={sending.isPending} onClick={() => send("maintains")}>
          {t("reply.maintains")}
        </Button>
        <Button variant="default" disabled={sending.isPending} onClick={() => send("withdraws")}>
          {t("reply.withdraws")}
        </Button>
      </Group>
    </>
  );
}
