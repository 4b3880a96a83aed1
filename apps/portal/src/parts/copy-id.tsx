import { CopyButton, Tooltip } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./copy-id.module.css";

/** An id that is copied whole; short where it is long, unless it must be told from others like it. */
export function CopyId({ id, whole = false }: { id: string; whole?: boolean }) {
  const { t } = useTranslation();
  const shown = !whole && id.length > 13 ? `${id.slice(0, 8)}…` : id;
  return (
    <CopyButton value={id}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? t("copied") : id}>
          <button
            type="button"
            className={classes["copy"]}
            onClick={copy}
            aria-label={`${t("copy")}: ${id}`}
          >
            {shown}
            {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          </button>
        </Tooltip>
      )}
    </CopyButton>
  );
}
