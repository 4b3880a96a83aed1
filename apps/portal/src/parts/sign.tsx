import { Tooltip } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { characterNotes } from "./character-notes.js";
import { isPlain } from "./is-plain.js";
import classes from "./marked-text.module.css";

interface SignProps {
  readonly text: string;
  readonly form: string;
  /** What it is read as. */
  readonly sign?: string | undefined;
}

/** One sign in a text, with what makes each character strange. */
export function Sign({ text, form, sign }: SignProps) {
  const { t, i18n } = useTranslation("terms");
  const key = `form.${form}` as "form.exact";
  const words = i18n.exists(`terms:${key}`) ? t(key) : form;
  const label = (
    <>
      <div>{sign === undefined ? words : t("reads_as", { sign, form: words })}</div>
      {!isPlain(form) && (
        <div className={classes["characters"]}>
          {characterNotes(text).map(({ at, shown, code }) => (
            <span key={at} className={classes["character"]}>
              {shown}
              {code !== null && <span className={classes["code"]}>{code}</span>}
            </span>
          ))}
        </div>
      )}
    </>
  );
  return (
    <Tooltip label={label} events={{ hover: true, focus: true, touch: true }}>
      <button
        type="button"
        className={`${classes["sign"]} ${isPlain(form) ? classes["plain"] : ""}`}
        data-form={form}
      >
        {text}
      </button>
    </Tooltip>
  );
}
