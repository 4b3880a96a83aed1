import { Menu, UnstyledButton } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { AnswerCode, RequestDetail } from "../../api/requests.js";
import classes from "./answer-bar.module.css";
import { ANSWERS, isNotice } from "./answer-codes.js";
import { PutOffMenu } from "./put-off-menu.js";

interface AnswerBarProps {
  readonly request: RequestDetail;
  readonly mayAnswer: boolean;
  /** How many others would be answered with it. */
  readonly others: number;
  onChoose(answer: AnswerCode): void;
}

/** The six answers, always in the same place, each saying what it will do. */
export function AnswerBar({ request, mayAnswer, others, onChoose }: AnswerBarProps) {
  const { t } = useTranslation(["brand", "terms", "answers"]);
  if (!mayAnswer) return <p className={classes["note"]}>{t("answer.reader")}</p>;
  if (request.allowed.answers.length === 0) {
    return (
      <p className={classes["note"]}>
        {t("answer.none_possible", {
          state: t(`terms:request_state.${request.requestState as "opened"}`),
        })}
      </p>
    );
  }
  return (
    <div className={classes["bar"]} role="toolbar" aria-label={t("answer.title")}>
      {ANSWERS.map((answer, place) => (
        <UnstyledButton
          key={answer}
          className={classes["answer"]}
          data-notice={isNotice(answer) || undefined}
          data-genuine={answer.startsWith("genuine") || undefined}
          disabled={!request.allowed.answers.includes(answer)}
          aria-keyshortcuts={String(place + 1)}
          onClick={() => onChoose(answer)}
        >
          <kbd>{place + 1}</kbd>
          <span>
            <b>{t(`terms:answer.${answer}`)}</b>
            <small>
              {t(`answer.effect.${effectOf(request, answer)}`)}
              {others > 0 && ` ${t("answers:alike.others", { count: others })}`}
            </small>
          </span>
        </UnstyledButton>
      ))}
      <Menu position="top-end">
        <Menu.Target>
          <UnstyledButton className={classes["other"]} aria-label={t("answer.other")}>
            <IconDots size={18} />
          </UnstyledButton>
        </Menu.Target>
        <PutOffMenu request={request} />
      </Menu>
    </div>
  );
}

/** What follows from an answer here and now, as the server says. */
function effectOf(request: RequestDetail, answer: AnswerCode) {
  const effect = request.effects[answer];
  if (!isNotice(answer) || effect === undefined) return answer === "cannot_tell" ? "open" : "stays";
  return effect.removes && effect.sends ? "removes" : "noted";
}
