import { TagsInput, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { FieldsProps } from "./fields-props.js";

/** What a mark in words says. */
export function WordFields({ entry, missing, set }: FieldsProps) {
  const { t } = useTranslation("brand");
  return (
    <>
      <TextInput
        label={t(entry.kind === "word_mark" ? "rights.text" : "rights.titled")}
        required
        value={entry.text}
        error={missing.has("text") && t("rights.needed")}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      {entry.kind === "word_mark" && (
        <TagsInput
          label={t("rights.aliases")}
          value={[...entry.aliases]}
          onChange={(aliases) => set({ aliases })}
        />
      )}
    </>
  );
}
