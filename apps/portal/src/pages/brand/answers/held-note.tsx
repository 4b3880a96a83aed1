import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { PendingAnswer, RequestDetail } from "../../../api/requests.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import bar from "../answer-bar.module.css";
import classes from "./answers.module.css";
import { useLeft } from "./countdown.js";
import { useHolds } from "./use-holds.js";

interface HeldNoteProps {
  readonly request: RequestDetail;
  readonly pending: PendingAnswer;
  readonly mayUndo: boolean;
}

/** What was answered here and takes effect in minutes. */
export function HeldNote({ request, pending, mayUndo }: HeldNoteProps) {
  const { t } = useTranslation(["answers", "terms"]);
  const left = useLeft(pending.until);
  const holds = useHolds(request.id, "one");
  return (
    <>
      {holds.error !== null && <ProblemAlert error={holds.error} />}
      <Group className={bar["note"]} justify="space-between" gap="sm">
        <span>
          <b role="timer" className={classes["left"]}>
            {t("held.title", { answer: t(`terms:answer.${pending.answer}`), left })}
          </b>{" "}
          {t("held.untold")}
        </span>
        {mayUndo && (
          <Group gap="sm">
            <Button variant="default" loading={holds.busy} onClick={holds.undo}>
              {t("held.undo")}
            </Button>
            <Button variant="light" loading={holds.busy} onClick={holds.send}>
              {t("held.send_now")}
            </Button>
          </Group>
        )}
      </Group>
    </>
  );
}
