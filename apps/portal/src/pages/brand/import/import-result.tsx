import { Button, Title } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Imported } from "../../../api/right-life.js";
import { useFormats } from "../../../i18n/use-formats.js";
import { DataTable } from "../../../parts/data-table.js";
import classes from "./import.module.css";
import { ImportedLine } from "./imported-line.js";

const SHOWN = 100;

interface ImportResultProps {
  readonly result: Imported;
  /** The next step. */
  readonly children: ReactNode;
}

/** What came of a file, or would: row by row, so that nothing is lost unsaid. */
export function ImportResult({ result, children }: ImportResultProps) {
  const { t } = useTranslation("rights");
  const formats = useFormats();
  const [shown, setShown] = useState(SHOWN);
  const { dryRun, rows, ignored, ...counts } = result;
  const more = rows.length - shown;
  return (
    <section aria-labelledby="came">
      <div className={classes["head"]}>
        <div>
          <Title order={2} id="came">
            {t(dryRun ? "import.preview" : "import.done")}
          </Title>
          <p role="status">
            {t("import.count", {
              created: formats.number(counts.created),
              exists: formats.number(counts.exists),
              repeated: formats.number(counts.repeated),
              rejected: formats.number(counts.rejected),
            })}
            {" · "}
            {dryRun ? t("import.nothing_yet") : t("import.written", { count: counts.created })}
          </p>
        </div>
        {children}
      </div>
      {ignored.length > 0 && (
        <p className={classes["ignored"]}>
          {t("import.ignored", { names: formats.list([...ignored]) })}
        </p>
      )}
      <DataTable label={t(dryRun ? "import.preview" : "import.done")} stacks>
        <thead>
          <tr>
            <th scope="col">{t("import.right")}</th>
            <th scope="col">{t("import.line")}</th>
            <th scope="col">{t("import.number")}</th>
            <th scope="col">{t("import.outcome")}</th>
            <th scope="col">{t("import.said")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <ImportedLine key={row.place} row={row} />
          ))}
        </tbody>
      </DataTable>
      {more > 0 && (
        <Button variant="subtle" mt="sm" onClick={() => setShown(shown + SHOWN)}>
          {t("import.more", { count: Math.min(more, SHOWN) })}
        </Button>
      )}
    </section>
  );
}
