import { Anchor } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { fileAddress } from "../../api/upload-file.js";
import classes from "./contest.module.css";

interface ContestFilesProps {
  readonly keys: readonly string[];
  /** Whether the reader's browser may open them by their address. */
  readonly linked: boolean;
}

export function ContestFiles({ keys, linked }: ContestFilesProps) {
  const { t } = useTranslation("contests");
  if (keys.length === 0) return null;
  return (
    <ul className={classes["files"]}>
      {keys.map((key, place) => {
        const words = (
          <>
            <IconPaperclip size={14} aria-hidden="true" /> {t("thread.file", { number: place + 1 })}
          </>
        );
        return (
          <li key={key}>
            {linked ? (
              <Anchor href={fileAddress(key)} target="_blank" rel="noreferrer" size="sm">
                {words}
              </Anchor>
            ) : (
              <span className={classes["soft"]}>{words}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
