import { ActionIcon, Button, FileButton, Text } from "@mantine/core";
import { IconPaperclip, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { UPLOAD_MEDIA } from "../../../api/upload-file.js";
import type { UploadedFile, Uploads } from "../../../parts/use-uploads.js";
import classes from "./notices.module.css";

/** Files that show what the notice says. */
export function EvidencePick({ uploads }: { uploads: Uploads }) {
  const { t } = useTranslation("notices");
  return (
    <div className={classes["wide"]}>
      <Text size="sm" fw={500}>
        {t("new.evidence")}
      </Text>
      <ul className={classes["files"]}>
        {uploads.files.map((sent) => (
          <li key={sent.id}>
            <span>{sent.file.name}</span>
            <FileState sent={sent} />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t("new.remove", { name: sent.file.name })}
              onClick={() => uploads.remove(sent.id)}
            >
              <IconX size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <FileButton multiple accept={UPLOAD_MEDIA.join(",")} onChange={uploads.add}>
        {(props) => (
          <Button {...props} variant="default" leftSection={<IconPaperclip size={16} />}>
            {t("new.choose")}
          </Button>
        )}
      </FileButton>
    </div>
  );
}

function FileState({ sent }: { sent: UploadedFile }) {
  const { t } = useTranslation("notices");
  if (sent.problem !== null) return <span className={classes["fault"]}>{t("new.not_sent")}</span>;
  if (sent.key !== null) return null;
  return <span className={classes["soft"]}>{t("new.sending")}</span>;
}
