import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type AgentAction, type ProposedPower, proposePower } from "../../../api/powers.js";
import { Problem } from "../../../api/problem.js";
import { UPLOAD_MEDIA, uploadReference } from "../../../api/upload-file.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { DocumentPick } from "../../../parts/rights/document-pick.js";
import { useUploads } from "../../../parts/use-uploads.js";
import { ActionsChoice } from "./actions-choice.js";

/** An agent says with a document for whom it acts; the brand confirms it, or does not. */
export function ProposePower({ open, onClose }: { open: boolean; onClose(): void }) {
  const { t } = useTranslation(["rights", "common"]);
  const queries = useQueryClient();
  const uploads = useUploads(UPLOAD_MEDIA, uploadReference);
  const [brand, setBrand] = useState("");
  const [actions, setActions] = useState<readonly AgentAction[]>(["answer"]);
  const [tried, setTried] = useState(false);
  const proposing = useMutation({
    mutationFn: (proposed: ProposedPower) => proposePower(proposed),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["brands"] });
      onClose();
    },
  });
  const { error } = proposing;
  const unknown =
    error instanceof Problem && error.places.some(({ pointer }) => pointer === "/brand");
  const needed = tried && brand.trim() === "" ? t("powers.needed") : undefined;
  function send() {
    setTried(true);
    const [document] = uploads.keys;
    if (document === undefined || brand.trim() === "" || actions.length === 0) return;
    proposing.mutate({ brand: brand.trim(), actions, document });
  }
  return (
    <Modal
      opened={open}
      onClose={onClose}
      closeOnClickOutside={false}
      title={t("powers.propose_title")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <Stack gap="sm">
        <p>{t("powers.propose_help")}</p>
        <TextInput
          label={t("powers.brand_name")}
          required
          value={brand}
          error={unknown ? t("powers.unknown_brand") : needed}
          onChange={(event) => setBrand(event.currentTarget.value)}
        />
        <ActionsChoice chosen={actions} tried={tried} onChoose={setActions} />
        <DocumentPick
          label={t("powers.proof")}
          uploads={uploads}
          error={tried && uploads.files.length === 0 ? t("documents.needed") : undefined}
        />
        {error !== null && !unknown && <ProblemAlert error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("common:cancel")}
          </Button>
          <Button loading={proposing.isPending} disabled={uploads.busy} onClick={send}>
            {t("powers.send")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
