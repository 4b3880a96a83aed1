import { Checkbox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type DeclarationKind, declarationsQuery } from "../../api/declarations.js";
import classes from "./notice-form.module.css";

interface DeclarationCheckProps {
  readonly kind: DeclarationKind;
  readonly checked: boolean;
  onCheck(checked: boolean): void;
}

/** The declaration that a notice rests on, in full: signed once, it holds for the sitting. */
export function DeclarationCheck({ kind, checked, onCheck }: DeclarationCheckProps) {
  const { t, i18n } = useTranslation("brand");
  const { data } = useQuery(declarationsQuery);
  const text = data?.[kind].text[i18n.language === "zh" ? "zh" : "en"];
  return (
    <Checkbox
      data-autofocus
      className={classes["declaration"]}
      checked={checked}
      disabled={text === undefined}
      onChange={(event) => onCheck(event.currentTarget.checked)}
      onKeyDown={(event) => {
        // Enter signs as Space does: the next Enter confirms.
        if (event.key !== "Enter" || checked) return;
        event.preventDefault();
        onCheck(true);
      }}
      label={<b>{t("notice.declare")}</b>}
      description={text}
    />
  );
}
