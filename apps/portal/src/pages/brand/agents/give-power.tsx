import { Button, Group, MultiSelect, Select, Stack, TagsInput, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type AgentAction, givePower, type Reach } from "../../../api/powers.js";
import { rightsQuery } from "../../../api/rights.js";
import { UPLOAD_MEDIA, uploadReference } from "../../../api/upload-file.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { DocumentPick } from "../../../parts/rights/document-pick.js";
import { useUploads } from "../../../parts/use-uploads.js";
import { ActionsChoice } from "./actions-choice.js";

interface GivePowerProps {
  /** Names by id. */
  readonly agents: ReadonlyMap<string, string>;
  onClose(): void;
}

/** What a known agent may do: for which rights, where, until when, by which document. */
export function GivePower({ agents, onClose }: GivePowerProps) {
  const { t } = useTranslation(["rights", "common", "terms"]);
  const queries = useQueryClient();
  const rights = useQuery(rightsQuery).data?.items ?? [];
  const uploads = useUploads(UPLOAD_MEDIA, uploadReference);
  const [agent, setAgent] = useState<string | null>([...agents.keys()][0] ?? null);
  const [actions, setActions] = useState<readonly AgentAction[]>(["answer"]);
  const [chosen, setChosen] = useState<string[]>([]);
  const [territories, setTerritories] = useState<string[]>([]);
  const [until, setUntil] = useState("");
  const [tried, setTried] = useState(false);
  const giving = useMutation({
    mutationFn: ({ to, reach }: { to: string; reach: Reach }) => givePower(to, reach),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["brands"] });
      onClose();
    },
  });
  function give() {
    setTried(true);
    if (agent === null || actions.length === 0) return;
    const [document] = uploads.keys;
    const reach: Reach = {
      actions,
      ...(chosen.length > 0 && { rightIds: chosen }),
      ...(territories.length > 0 && { territories }),
      // To the end of that day, wherever it is read.
      ...(until !== "" && { validTo: `${until}T23:59:59Z` }),
      ...(document !== undefined && { document }),
    };
    giving.mutate({ to: agent, reach });
  }
  return (
    <Stack gap="sm">
      <Select
        label={t("powers.agent")}
        data={[...agents].map(([value, label]) => ({ value, label }))}
        value={agent}
        allowDeselect={false}
        onChange={setAgent}
      />
      <ActionsChoice chosen={actions} tried={tried} onChoose={setActions} />
      <MultiSelect
        label={t("powers.rights")}
        description={t("powers.rights_help")}
        data={rights.map(({ id, text, number, kind }) => ({
          value: id,
          label: [text ?? t(`terms:right_kind.${kind as "word_mark"}`), number]
            .filter(Boolean)
            .join(" · "),
        }))}
        searchable
        value={chosen}
        onChange={setChosen}
      />
      <TagsInput
        label={t("powers.territories")}
        description={t("powers.territories_help")}
        value={territories}
        onChange={(named) => setTerritories(named.map((one) => one.toUpperCase()))}
      />
      <TextInput
        type="date"
        label={t("powers.valid_to")}
        description={t("powers.valid_help")}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <DocumentPick label={t("powers.proof")} uploads={uploads} />
      {giving.error !== null && <ProblemAlert error={giving.error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t("common:cancel")}
        </Button>
        <Button loading={giving.isPending} disabled={uploads.busy} onClick={give}>
          {t("powers.give")}
        </Button>
      </Group>
    </Stack>
  );
}
