import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { RequestDetail } from "../../api/requests.js";
import { Moment } from "../../parts/moment.js";
import classes from "./answer-bar.module.css";

interface AnsweredNoteProps {
  readonly request: RequestDetail;
  undo(): void;
  onNext(): void;
}

/** What was answered and where it stands; to take it back while that counts for nothing. */
export function AnsweredNote({ request, undo, onNext }: AnsweredNoteProps) {
  const { t } = useTranslation(["brand", "terms"]);
  const { answer, answeredAt, restrictionState, contestState } = request;
  if (answer === null) return null;
  return (
    <Group className={classes["note"]} justify="space-between" gap="sm">
      <span>
        <b>{t("answered.said", { answer: t(`terms:answer.${answer}`) })}</b>{" "}
        {answeredAt !== null && <Moment at={answeredAt} full />}
        {restrictionState !== null &&
          ` · ${t(`terms:restriction_state.${restrictionState as "active"}`)}`}
        {contestState !== null && ` · ${t(`terms:contest_state.${contestState as "open"}`)}`}
      </span>
      <Group gap="sm">
        {request.allowed.undo && (
          <Button variant="default" onClick={undo} aria-keyshortcuts="U">
            {t("answer.undo")}
          </Button>
        )}
        <Button variant="light" onClick={onNext}>
          {t("answered.next")}
        </Button>
      </Group>
    </Group>
  );
}
