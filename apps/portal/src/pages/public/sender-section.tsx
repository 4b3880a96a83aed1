import { Checkbox, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { SectionProps } from "./form-sections.js";
import classes from "./public.module.css";

/** Who sends it, and that it is sent in good faith. */
export function SenderSection({ entry, form, fault, onChange }: SectionProps) {
  const { t, i18n } = useTranslation("publicNotice");
  const language = i18n.language === "zh" ? "zh" : "en";
  return (
    <>
      <fieldset className={classes["section"]}>
        <legend>{t("you")}</legend>
        <TextInput
          id="name"
          label={t("name")}
          autoComplete="name"
          maxLength={200}
          value={entry.name}
          error={fault("name")}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <TextInput
          id="email"
          type="email"
          label={t("email")}
          description={t("email_help")}
          autoComplete="email"
          maxLength={320}
          value={entry.email}
          error={fault("email")}
          onChange={(event) => onChange({ email: event.currentTarget.value })}
        />
        <div className={classes["trap"]} aria-hidden="true">
          <label>
            {t("website")}
            <input
              tabIndex={-1}
              autoComplete="off"
              value={entry.website}
              onChange={(event) => onChange({ website: event.currentTarget.value })}
            />
          </label>
        </div>
      </fieldset>
      <fieldset className={classes["section"]}>
        <legend>{t("statement_title")}</legend>
        <Checkbox
          id="statement"
          label={form.statement.text[language]}
          checked={entry.statement}
          error={fault("statement")}
          onChange={(event) => onChange({ statement: event.currentTarget.checked })}
        />
      </fieldset>
    </>
  );
}
