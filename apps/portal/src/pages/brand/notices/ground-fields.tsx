import { Select, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { NoticeReason } from "../../../api/notices.js";
import type { Right } from "../../../api/rights.js";
import type { Uploads } from "../../../parts/use-uploads.js";
import { EvidencePick } from "./evidence-pick.js";
import classes from "./notices.module.css";

export interface GroundText {
  readonly words: string;
  readonly message: string;
  readonly order: string;
}

interface GroundFieldsProps {
  readonly rights: readonly Right[];
  readonly right: Right | undefined;
  readonly reasons: readonly NoticeReason[];
  readonly reason: NoticeReason | undefined;
  readonly text: GroundText;
  readonly uploads: Uploads;
  onRight(id: string | null): void;
  onReason(code: string | null): void;
  onText(text: GroundText): void;
}

/** What a notice rests on: its right, its reason, and what the reason demands. */
export function GroundFields(props: GroundFieldsProps) {
  const { rights, right, reasons, reason, text, uploads, onRight, onReason, onText } = props;
  const { t } = useTranslation(["notices", "terms"]);
  const needed = reason?.evidence.need === "required";
  return (
    <div className={classes["fields"]}>
      <Select
        label={t("new.right")}
        description={t("new.right_help")}
        data={rights.map((one) => ({
          value: one.id,
          label: [t(`terms:right_kind.${one.kind as "word_mark"}`), one.text, one.number]
            .filter((part) => part !== null)
            .join(" · "),
        }))}
        value={right?.id ?? null}
        allowDeselect={false}
        onChange={onRight}
        error={rights.length === 0 ? t("new.no_rights") : null}
      />
      <Select
        label={t("new.reason")}
        description={reason && t(`new.evidence_kind.${reason.evidence.kind as "none"}`)}
        data={reasons.map(({ code }) => ({
          value: code,
          label: t(`terms:reason.${code as "OTHER"}`),
        }))}
        value={reason?.code ?? null}
        allowDeselect={false}
        onChange={onReason}
      />
      {reason?.evidence.kind === "test_buy_report" && (
        <TextInput
          label={t("new.order")}
          required
          maxLength={100}
          value={text.order}
          onChange={(event) => onText({ ...text, order: event.currentTarget.value })}
        />
      )}
      <Textarea
        className={classes["wide"] ?? ""}
        label={needed ? t("new.words_needed") : t("new.words")}
        description={t("new.words_help")}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4_000}
        value={text.words}
        onChange={(event) => onText({ ...text, words: event.currentTarget.value })}
      />
      <Textarea
        className={classes["wide"] ?? ""}
        label={t("new.message")}
        description={t("new.message_help")}
        autosize
        minRows={1}
        maxRows={4}
        maxLength={1_000}
        value={text.message}
        onChange={(event) => onText({ ...text, message: event.currentTarget.value })}
      />
      <EvidencePick uploads={uploads} />
    </div>
  );
}
