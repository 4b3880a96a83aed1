import { Radio, Stack, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  moveSafetyCase,
  SAFETY_OUTCOMES,
  type SafetyCase,
  type SafetyMove,
  type SafetyOutcome,
} from "../../../api/safety.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useDraft } from "../../../parts/use-draft.js";
import { Confirm } from "../confirm.js";

interface MoveDialogProps {
  readonly file: SafetyCase;
  readonly move: SafetyMove["move"];
  onClose(): void;
}

/** Says what a move does, takes its outcome and a note, and makes it. */
export function MoveDialog({ file, move, onClose }: MoveDialogProps) {
  const { t } = useTranslation("safety");
  const queries = useQueryClient();
  const [note, setNote] = useDraft(`safety.${file.id}.${move}`);
  const [outcome, setOutcome] = useState<SafetyOutcome | null>(null);
  const making = useMutation({
    mutationFn: (made: SafetyMove) => moveSafetyCase(file, made),
    onSuccess: async () => {
      setNote("");
      onClose();
      await queries.invalidateQueries({ queryKey: ["safety"] });
    },
    // Somebody else was first: what they did is shown beneath the dialog.
    onError: () => void queries.invalidateQueries({ queryKey: ["safety", "case", file.id] }),
  });
  function make() {
    const said = { note: note.trim() === "" ? null : note.trim() };
    if (move !== "close") making.mutate({ move, ...said });
    else if (outcome !== null) making.mutate({ move, outcome, ...said });
  }
  return (
    <Confirm
      title={t(move)}
      act={t(move)}
      acting={making.isPending}
      disabled={move === "close" && outcome === null}
      onAct={make}
      onClose={onClose}
    >
      {making.error !== null && <ProblemAlert error={making.error} />}
      <p>{t(`${move}_then`)}</p>
      {move === "close" && (
        <Radio.Group
          label={t("outcome_head")}
          value={outcome}
          onChange={(code) => setOutcome(SAFETY_OUTCOMES.find((one) => one === code) ?? null)}
        >
          <Stack gap="xs" mt="xs">
            {SAFETY_OUTCOMES.map((code) => (
              <Radio key={code} value={code} label={t(`outcome.${code}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Textarea
        label={t("note")}
        description={t("note_help")}
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </Confirm>
  );
}
