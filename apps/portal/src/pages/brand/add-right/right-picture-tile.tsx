import { ActionIcon, Progress } from "@mantine/core";
import { IconPhotoOff, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useObjectUrl } from "../../../parts/use-object-url.js";
import type { UploadedFile } from "../../../parts/use-uploads.js";
import classes from "./add-right.module.css";

/** One picture, small and whole: on its way, there, or why it is not. */
export function RightPictureTile({ sent, onRemove }: { sent: UploadedFile; onRemove(): void }) {
  const { t } = useTranslation("brand");
  const { file, share, key, problem } = sent;
  const { name } = file;
  const address = useObjectUrl(problem === null ? file : undefined);
  return (
    <li className={classes["tile"]} data-fault={problem !== null || undefined}>
      <span className={classes["thumb"]}>
        {problem !== null && <IconPhotoOff size={24} aria-hidden="true" />}
        {problem === null && address !== null && <img src={address} alt="" />}
        <ActionIcon
          variant="default"
          size="sm"
          className={classes["remove"] ?? ""}
          aria-label={t("rights.pictures.remove", { name })}
          onClick={onRemove}
        >
          <IconX size={14} />
        </ActionIcon>
      </span>
      <span className={classes["name"]} title={name}>
        {name}
      </span>
      {key === null && problem === null && (
        <Progress
          value={share * 100}
          size="sm"
          aria-label={t("rights.pictures.sending", { name })}
        />
      )}
      {problem !== null && (
        <span className={classes["fault"]} role="alert">
          {t(`rights.pictures.${problem}`)}
        </span>
      )}
    </li>
  );
}
