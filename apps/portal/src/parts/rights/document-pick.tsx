import { ActionIcon, Button, FileButton, Progress } from "@mantine/core";
import { IconFile, IconPaperclip, IconX } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { UPLOAD_MEDIA } from "../../api/upload-file.js";
import { useDrop } from "../use-drop.js";
import type { Uploads } from "../use-uploads.js";
import classes from "./rights.module.css";

interface DocumentPickProps {
  readonly label: string;
  readonly uploads: Uploads;
  readonly error?: string | undefined;
}

/** One file that is chosen or dropped, with how far it has come. */
export function DocumentPick({ label, uploads, error }: DocumentPickProps) {
  const { t } = useTranslation("rights");
  const choose = (files: readonly File[]) => {
    const [last] = files.slice(-1);
    for (const { id } of uploads.files) uploads.remove(id);
    if (last !== undefined) uploads.add([last]);
  };
  const place = useDrop(choose);
  const help = useId();
  const sent = uploads.files.at(-1);
  const problem = sent?.problem ?? null;
  return (
    <fieldset className={classes["pick"]} data-fault={error !== undefined || undefined} {...place}>
      <legend>{label}</legend>
      {sent !== undefined && (
        <div className={classes["picked"]}>
          <IconFile size={18} aria-hidden="true" />
          <span>{sent.file.name}</span>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t("documents.remove", { name: sent.file.name })}
            onClick={() => uploads.remove(sent.id)}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      )}
      {sent !== undefined && sent.key === null && problem === null && (
        <Progress
          value={sent.share * 100}
          size="sm"
          aria-label={t("documents.sending", { name: sent.file.name })}
        />
      )}
      {problem !== null && (
        <p className={classes["fault"]} role="alert">
          {t(`documents.${problem}`)}
        </p>
      )}
      {error !== undefined && (
        <p className={classes["fault"]} role="alert">
          {error}
        </p>
      )}
      <div className={classes["choose"]}>
        <FileButton accept={UPLOAD_MEDIA.join(",")} onChange={(file) => file && choose([file])}>
          {(props) => (
            <Button
              {...props}
              size="compact-sm"
              variant="default"
              leftSection={<IconPaperclip size={14} />}
              aria-describedby={help}
            >
              {t("documents.choose")}
            </Button>
          )}
        </FileButton>
        <small>{t("documents.drop")}</small>
      </div>
      <small id={help}>{t("documents.help")}</small>
    </fieldset>
  );
}
