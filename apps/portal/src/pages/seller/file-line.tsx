import { ActionIcon, Progress } from "@mantine/core";
import { IconCheck, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { UploadedFile } from "../../parts/use-uploads.js";
import classes from "./seller.module.css";

/** One file: on its way, there, or why it is not. */
export function FileLine({ sent, onRemove }: { sent: UploadedFile; onRemove(): void }) {
  const { t } = useTranslation("seller");
  const { file, share, key, problem } = sent;
  const { name } = file;
  return (
    <li className={classes["file"]}>
      <span className={classes["fileName"]}>
        {name}
        {problem !== null && (
          <span className={classes["fault"]} role="alert">
            {t(`contest.${problem}`)}
          </span>
        )}
        {key === null && problem === null && (
          <Progress value={share * 100} size="sm" aria-label={t("contest.sending", { name })} />
        )}
      </span>
      {key !== null && (
        <span className={classes["ready"]}>
          <IconCheck size={16} aria-hidden="true" /> {t("contest.ready")}
        </span>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t("contest.remove", { name })}
        onClick={onRemove}
      >
        <IconX size={16} />
      </ActionIcon>
    </li>
  );
}
