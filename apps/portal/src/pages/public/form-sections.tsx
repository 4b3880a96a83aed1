import { Select, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type NoticeForm, RIGHT_KINDS } from "../../api/public-notice.js";
import { terms } from "../../i18n/en/terms.js";
import type { Field } from "./faults.js";
import { isCopyright, type NoticeEntry } from "./notice-entry.js";
import classes from "./public.module.css";

export interface SectionProps {
  readonly entry: NoticeEntry;
  readonly form: NoticeForm;
  /** What is wrong with a field, in words. */
  fault(field: Field): string | undefined;
  onChange(change: Partial<NoticeEntry>): void;
}

type Reason = keyof typeof terms.reason;
const REASONS = Object.keys(terms.reason) as Reason[];

export function WhereSection({ entry, form, fault, onChange }: SectionProps) {
  const { t } = useTranslation("publicNotice");
  return (
    <fieldset className={classes["section"]}>
      <legend>{t("where")}</legend>
      <Select
        id="marketplace"
        label={t("marketplace")}
        placeholder={t("choose")}
        data={form.marketplaces.map(({ id, name }) => ({ value: id, label: name }))}
        value={entry.marketplace}
        error={fault("marketplace")}
        onChange={(marketplace) => onChange({ marketplace })}
      />
      <Textarea
        id="items"
        label={t("items")}
        description={t("items_help")}
        autosize
        minRows={2}
        maxRows={12}
        value={entry.items}
        error={fault("items")}
        onChange={(event) => onChange({ items: event.currentTarget.value })}
      />
    </fieldset>
  );
}

export function RightSection({ entry, fault, onChange }: SectionProps) {
  const { t } = useTranslation(["publicNotice", "terms"]);
  return (
    <fieldset className={classes["section"]}>
      <legend>{t("right")}</legend>
      <Select
        id="kind"
        label={t("kind")}
        placeholder={t("choose")}
        data={RIGHT_KINDS.map((kind) => ({ value: kind, label: t(`terms:right_kind.${kind}`) }))}
        value={entry.kind}
        error={fault("kind")}
        onChange={(kind) => onChange({ kind })}
      />
      {isCopyright(entry.kind) ? (
        <Textarea
          id="work"
          label={t("work")}
          description={t("work_help")}
          autosize
          maxLength={1_000}
          value={entry.work}
          error={fault("work")}
          onChange={(event) => onChange({ work: event.currentTarget.value })}
        />
      ) : (
        <>
          <TextInput
            id="number"
            label={t("number")}
            maxLength={100}
            value={entry.number}
            error={fault("number")}
            onChange={(event) => onChange({ number: event.currentTarget.value })}
          />
          <TextInput
            label={t("office")}
            description={t("office_help")}
            maxLength={100}
            value={entry.office}
            onChange={(event) => onChange({ office: event.currentTarget.value })}
          />
        </>
      )}
    </fieldset>
  );
}

export function WrongSection({ entry, fault, onChange }: SectionProps) {
  const { t } = useTranslation(["publicNotice", "terms"]);
  return (
    <fieldset className={classes["section"]}>
      <legend>{t("wrong")}</legend>
      <Select
        id="reason"
        label={t("reason")}
        placeholder={t("choose")}
        data={REASONS.map((reason) => ({ value: reason, label: t(`terms:reason.${reason}`) }))}
        value={entry.reason}
        error={fault("reason")}
        onChange={(reason) => onChange({ reason })}
      />
      <Textarea
        id="explanation"
        label={t("explanation")}
        description={t("explanation_help")}
        autosize
        minRows={4}
        maxLength={10_000}
        value={entry.explanation}
        error={fault("explanation")}
        onChange={(event) => onChange({ explanation: event.currentTarget.value })}
      />
    </fieldset>
  );
}
