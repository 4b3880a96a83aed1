import { Button, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { cureNotice, type NoticeItem } from "../../../api/notices.js";
import { UPLOAD_MEDIA, uploadReference } from "../../../api/upload-file.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useDraft } from "../../../parts/use-draft.js";
import { useNow } from "../../../parts/use-now.js";
import { useUploads } from "../../../parts/use-uploads.js";
import { DeclarationCheck } from "../declaration-check.js";
import { signedFor, useSitting } from "../sitting.js";
import { useSigning } from "../use-signing.js";
import { EvidencePick } from "./evidence-pick.js";

interface CureFormProps {
  readonly notice: string;
  readonly item: NoticeItem;
  readonly copyright: boolean;
}

/** Answers what the operator asked: in words, with files, and signed. */
export function CureForm({ notice, item, copyright }: CureFormProps) {
  const { t } = useTranslation("notices");
  const queries = useQueryClient();
  const [words, setWords] = useDraft(`cure.${item.id}`);
  const [unsaid, setUnsaid] = useState(false);
  const [declared, setDeclared] = useState(false);
  const kind = copyright ? "good_faith_copyright" : "good_faith";
  const signed = signedFor(useSitting(), kind, useNow());
  const signing = useSigning();
  const uploads = useUploads(UPLOAD_MEDIA, uploadReference);
  const send = useMutation({
    mutationFn: async () => {
      const declaration = signed ?? (await signing.sign(kind));
      if (declaration === undefined) return;
      await cureNotice(notice, item.id, {
        declarationId: declaration.id,
        comment: words.trim(),
        ...(uploads.keys.length === 0
          ? {}
          : { evidence: uploads.keys.map((file) => ({ kind: "other", file })) }),
      });
      setWords("");
      await queries.invalidateQueries({ queryKey: ["notices"] });
    },
  });
  function go(event: SubmitEvent) {
    event.preventDefault();
    const missing = words.trim() === "";
    setUnsaid(missing);
    if (!missing) send.mutate();
  }
  return (
    <form onSubmit={go} aria-label={t("one.cure")}>
      <Textarea
        label={t("one.cure_words")}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={1_000}
        value={words}
        error={unsaid && words.trim() === "" ? t("one.cure_needed") : undefined}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <EvidencePick uploads={uploads} />
      {signing.problem}
      {signed === undefined && (
        <DeclarationCheck kind={kind} checked={declared} onCheck={setDeclared} />
      )}
      {send.error !== null && <ProblemAlert error={send.error} />}
      <Button
        type="submit"
        mt="sm"
        loading={send.isPending}
        disabled={uploads.busy || (signed === undefined && !declared)}
      >
        {t("one.cure_send")}
      </Button>
    </form>
  );
}
