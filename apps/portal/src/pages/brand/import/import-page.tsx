import { Button, FileButton, Group, Loader } from "@mantine/core";
import { IconArrowLeft, IconFileImport } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { importMedia, importRights } from "../../../api/right-life.js";
import { LinkButton } from "../../../parts/link-button.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useDrop } from "../../../parts/use-drop.js";
import brand from "../rights.module.css";
import classes from "./import.module.css";
import { ImportResult } from "./import-result.js";

/** Rights out of a file: tried first, shown row by row, and put in as drafts when it is said so. */
export function ImportPage() {
  const { t } = useTranslation(["rights", "brand"]);
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState(false);
  const trying = useMutation({ mutationFn: (chosen: File) => importRights(chosen, true) });
  const taking = useMutation({
    mutationFn: (chosen: File) => importRights(chosen, false),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["rights"] }),
  });
  function choose(chosen: File | null | undefined) {
    if (chosen === null || chosen === undefined) return;
    const known = importMedia(chosen.name) !== null;
    setWrong(!known);
    taking.reset();
    trying.reset();
    setFile(known ? chosen : null);
    if (known) trying.mutate(chosen);
  }
  const place = useDrop((files) => choose(files[0]));
  const result = taking.data ?? trying.data;
  const error = taking.error ?? trying.error;
  return (
    <>
      <Link to="/brand/rights" className={brand["back"]}>
        <IconArrowLeft size={16} aria-hidden="true" /> {t("brand:rights.all")}
      </Link>
      <Page title={t("import.title")} lead={t("import.lead")}>
        <div className={classes["place"]} {...place}>
          <IconFileImport size={28} stroke={1.4} aria-hidden="true" />
          <Group gap="xs">
            <FileButton accept=".csv,.xml,text/csv,text/xml,application/xml" onChange={choose}>
              {(props) => (
                <Button {...props} variant={file === null ? "filled" : "default"}>
                  {t(file === null ? "import.choose" : "import.other_file")}
                </Button>
              )}
            </FileButton>
            <span>{t("import.drop")}</span>
          </Group>
          {file !== null && <b>{file.name}</b>}
          <small>{t("import.help")}</small>
          {wrong && (
            <p className={classes["fault"]} role="alert">
              {t("import.wrong")}
            </p>
          )}
        </div>
        {trying.isPending && (
          <Group gap="xs" role="status">
            <Loader size="xs" /> {t("import.reading", { name: file?.name })}
          </Group>
        )}
        {error !== null && <ProblemAlert error={error} />}
        {result !== undefined && (
          <ImportResult result={result}>
            {taking.data !== undefined ? (
              <LinkButton to="/brand/rights">{t("import.to_rights")}</LinkButton>
            ) : result.created > 0 ? (
              <Button
                loading={taking.isPending}
                onClick={() => file !== null && taking.mutate(file)}
              >
                {t("import.take", { count: result.created })}
              </Button>
            ) : (
              <b>{t("import.nothing")}</b>
            )}
          </ImportResult>
        )}
      </Page>
    </>
  );
}
