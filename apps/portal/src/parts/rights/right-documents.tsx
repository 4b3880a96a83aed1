import { ActionIcon, Button, Select, Title } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  addDocument,
  DOCUMENT_KINDS,
  type DocumentKind,
  removeDocument,
} from "../../api/right-life.js";
import type { RightFile } from "../../api/right-review.js";
import { fileAddress, UPLOAD_MEDIA, uploadReference } from "../../api/upload-file.js";
import { useFormats } from "../../i18n/use-formats.js";
import { ProblemAlert } from "../problem-alert.js";
import { useUploads } from "../use-uploads.js";
import { DocumentPick } from "./document-pick.js";
import classes from "./rights.module.css";
import { Unfold } from "./unfold.js";

interface RightDocumentsProps {
  readonly right: RightFile;
  readonly may: boolean;
  readonly order: 2 | 3;
}

/** Certificates and what else speaks for a right: read, attached, taken away. */
export function RightDocuments({ right, may, order }: RightDocumentsProps) {
  const { t } = useTranslation("rights");
  const formats = useFormats();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ["rights"] });
  const remove = useMutation({
    mutationFn: (id: string) => removeDocument(right.id, id),
    onSuccess: again,
  });
  return (
    <section className={classes["section"]} aria-labelledby="documents">
      <Title order={order} id="documents">
        {t("documents.title")}
      </Title>
      <p className={classes["lead"]}>{t("documents.lead")}</p>
      {right.documents.length === 0 && <p className={classes["lead"]}>{t("documents.none")}</p>}
      <ul className={classes["list"]}>
        {right.documents.map(({ id, kind, file, addedAt }) => {
          const name = t(`documents.kinds.${kind}`);
          return (
            <li key={id}>
              <a
                href={fileAddress(file)}
                target="_blank"
                rel="noreferrer"
                aria-label={t("documents.open", { name })}
              >
                {name}
              </a>
              <small>{formats.day(addedAt)}</small>
              {may && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  loading={remove.isPending && remove.variables === id}
                  aria-label={t("documents.remove", { name })}
                  onClick={() => remove.mutate(id)}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              )}
            </li>
          );
        })}
      </ul>
      {remove.error !== null && <ProblemAlert error={remove.error} />}
      {may && (
        <Unfold label={t("documents.start")}>
          <AddDocument right={right.id} onDone={again} />
        </Unfold>
      )}
    </section>
  );
}

function AddDocument({ right, onDone }: { right: string; onDone(): Promise<void> }) {
  const { t } = useTranslation("rights");
  const uploads = useUploads(UPLOAD_MEDIA, uploadReference);
  const [kind, setKind] = useState<DocumentKind>("certificate");
  const [tried, setTried] = useState(false);
  const [file] = uploads.keys;
  const adding = useMutation({
    mutationFn: (key: string) => addDocument(right, { kind, file: key }),
    onSuccess: async () => {
      for (const { id } of uploads.files) uploads.remove(id);
      setTried(false);
      await onDone();
    },
  });
  function add() {
    setTried(true);
    if (file !== undefined) adding.mutate(file);
  }
  const missing = tried && uploads.files.length === 0;
  return (
    <div className={classes["form"]}>
      <Select
        label={t("documents.kind")}
        data={DOCUMENT_KINDS.map((value) => ({ value, label: t(`documents.kinds.${value}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => setKind(DOCUMENT_KINDS.find((one) => one === value) ?? kind)}
      />
      <DocumentPick
        label={t("documents.file")}
        uploads={uploads}
        error={missing ? t("documents.needed") : undefined}
      />
      {adding.error !== null && <ProblemAlert error={adding.error} />}
      <div>
        <Button variant="default" disabled={uploads.busy} loading={adding.isPending} onClick={add}>
          {t("documents.add")}
        </Button>
      </div>
    </div>
  );
}
