import { Button, Group, Select, Textarea } from "@mantine/core";
import { useFocusTrap, useSessionStorage } from "@mantine/hooks";
import { type SubmitEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AnswerCode, GivenAnswer, RequestDetail } from "../../api/requests.js";
import { useNow } from "../../parts/use-now.js";
import { useBoughtWords } from "./answers/use-bought-words.js";
import { DeclarationCheck } from "./declaration-check.js";
import classes from "./notice-form.module.css";
import { proposedNotice } from "./proposed-notice.js";
import { signedFor, useSitting } from "./sitting.js";
import { useSigning } from "./use-signing.js";

interface NoticeFormProps {
  readonly request: RequestDetail;
  readonly answer: AnswerCode;
  readonly sending: boolean;
  onGive(given: GivenAnswer): void;
  onCancel(): void;
}

/** What a notice rests on: a right, a reason, and once a sitting the declaration of good faith. */
export function NoticeForm({ request, answer, sending, onGive, onCancel }: NoticeFormProps) {
  const { t } = useTranslation(["brand", "common", "terms"]);
  const proposed = proposedNotice(request, answer);
  const [rightId, setRightId] = useState(proposed.rightId);
  const [reasonCode, setReasonCode] = useState(proposed.reasonCode);
  const [comment, setComment] = useSessionStorage({
    key: `comment-${request.id}`,
    // What a test buy showed is the comment to begin with.
    defaultValue: useBoughtWords(request),
  });
  const [declared, setDeclared] = useState(false);
  const trap = useFocusTrap();
  const signing = useSigning();
  const right = request.rights.find(({ id }) => id === rightId);
  const kind = right?.kind.startsWith("copyright") ? "good_faith_copyright" : "good_faith";
  const signed = signedFor(useSitting(), kind, useNow());
  const reasons = request.reasons.filter(
    ({ rightIds }) => rightId !== null && rightIds.includes(rightId),
  );
  const reason = reasons.find(({ code }) => code === reasonCode);
  const ready = right !== undefined && reason !== undefined && (signed !== undefined || declared);

  async function give(event: SubmitEvent) {
    event.preventDefault();
    if (!ready || sending) return;
    const declaration = signed ?? (await signing.sign(kind));
    if (declaration === undefined) return;
    onGive({
      answer,
      rightId: right.id,
      reasonCode: reason.code,
      declarationId: declaration.id,
      ...(comment.trim() === "" ? {} : { comment: comment.trim() }),
    });
  }

  const removes =
    request.effects[answer]?.removes === true && request.effects[answer]?.sends === true;
  return (
    <form
      ref={trap}
      className={classes["form"]}
      onSubmit={(event) => void give(event)}
      aria-label={t(`terms:answer.${answer}`)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onCancel();
      }}
    >
      <div className={classes["fields"]}>
        <Select
          label={t("notice.right")}
          data={request.rights.map((one) => ({
            value: one.id,
            label: [t(`terms:right_kind.${one.kind as "word_mark"}`), one.text, one.number]
              .filter((part) => part !== null)
              .join(" · "),
          }))}
          value={rightId}
          allowDeselect={false}
          onChange={setRightId}
          error={request.rights.length === 0 ? t("notice.no_right") : null}
        />
        <Select
          label={t("notice.reason")}
          data={reasons.map(({ code }) => ({
            value: code,
            label: t(`terms:reason.${code as "OTHER"}`),
          }))}
          value={reasonCode}
          allowDeselect={false}
          onChange={setReasonCode}
        />
        <Textarea
          label={reason?.evidenceRequired ? t("notice.comment_needed") : t("notice.comment")}
          required={reason?.evidenceRequired === true}
          autosize
          minRows={1}
          maxRows={4}
          maxLength={1_000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      </div>
      {signing.problem}
      {signed === undefined && (
        <DeclarationCheck kind={kind} checked={declared} onCheck={setDeclared} />
      )}
      <Group justify="space-between" gap="sm">
        <span className={classes["effect"]}>{t(removes ? "notice.removes" : "notice.noted")}</span>
        <Group gap="sm">
          <Button variant="default" onClick={onCancel}>
            {t("common:cancel")}
          </Button>
          <Button
            type="submit"
            color="clay"
            disabled={!ready}
            loading={sending}
            data-autofocus={signed !== undefined || undefined}
          >
            {t(removes ? "notice.confirm_removal" : "notice.confirm")}
          </Button>
        </Group>
      </Group>
    </form>
  );
}
