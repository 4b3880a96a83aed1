import { Anchor, Title } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Moment } from "../../parts/moment.js";
import { mayDecide, useMe } from "../../session/me.js";
import classes from "./case.module.css";
import type { CaseParts } from "./case-parts.js";
import { ContestMark } from "./contest-mark.js";
import { DecideContest } from "./decide-contest.js";
import { useTermOf } from "./use-term-of.js";

/** What the seller says, with the files; and, while that is open, the decision. */
export function SellerSaid({ file, request }: CaseParts) {
  const { t } = useTranslation("operator");
  const termOf = useTermOf();
  const me = useMe();
  const { contests, messages } = file;
  if (file.statements.length === 0) return null;
  return (
    <section aria-labelledby="seller-said">
      <Title order={2} id="seller-said">
        {t("seller_said.title")}
      </Title>
      {contests.length === 0 && <p className={classes["soft"]}>{t("seller_said.nothing")}</p>}
      {contests.map((contest) => (
        <article key={contest.id} className={classes["contest"]}>
          <p className={classes["word"]}>
            <b>{termOf("contest_kind", contest.kind)}</b> <ContestMark state={contest.state} />{" "}
            <span className={classes["soft"]}>
              <Moment at={contest.openedAt} full />
            </span>
          </p>
          <blockquote>
            {messages.find((one) => one.contest === contest.id)?.body.text ??
              t("seller_said.no_message")}
          </blockquote>
          {contest.files.length > 0 && (
            <ul className={classes["files"]}>
              {contest.files.map((key, place) => (
                <li key={key}>
                  <Anchor href={`/v1/files/${key}`} target="_blank" rel="noreferrer" size="sm">
                    <IconPaperclip size={14} aria-hidden="true" />{" "}
                    {t("seller_said.file", { number: place + 1 })}
                  </Anchor>
                </li>
              ))}
            </ul>
          )}
          {contest.state === "open" && mayDecide(me) && (
            <DecideContest key={contest.id} contest={contest} request={request} />
          )}
        </article>
      ))}
    </section>
  );
}
