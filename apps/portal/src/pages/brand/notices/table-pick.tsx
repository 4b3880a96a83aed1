import { Button, FileButton } from "@mantine/core";
import { IconTable } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useDrop } from "../../../parts/use-drop.js";
import classes from "./notices.module.css";

interface TablePickProps {
  readonly table: File | null;
  onTable(table: File | null): void;
}

/** A table of notices, chosen or dropped. */
export function TablePick({ table, onTable }: TablePickProps) {
  const { t } = useTranslation("notices");
  const place = useDrop((files) => onTable(files[0] ?? null));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a place for files, named for those who do not see it.
    <div role="group" aria-label={t("new.table")} className={classes["drop"]} {...place}>
      <p className={classes["soft"]}>{t("new.table_help")}</p>
      <FileButton accept=".csv,.tsv,text/csv" onChange={onTable}>
        {(props) => (
          <Button {...props} variant="default" leftSection={<IconTable size={16} />}>
            {t("new.table_choose")}
          </Button>
        )}
      </FileButton>{" "}
      <span className={classes["soft"]}>{t("new.table_drop")}</span>
      {table !== null && (
        <p role="status">
          {t("new.table_named", { name: table.name, size: `${Math.ceil(table.size / 1_024)} KB` })}
        </p>
      )}
    </div>
  );
}
