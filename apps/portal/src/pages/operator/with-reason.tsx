import { Radio, Stack } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { Confirm } from "./confirm.js";

interface WithReasonProps<Code extends string> {
  readonly caseId: string;
  readonly title: string;
  /** What will happen. */
  readonly then: string;
  readonly reasons: readonly { readonly code: Code; readonly words: string }[];
  send(reason: Code): Promise<unknown>;
  onClose(): void;
}

/** A move of the operator's that must say why. */
export function WithReason<Code extends string>(props: WithReasonProps<Code>) {
  const { caseId, title, then, reasons, send, onClose } = props;
  const { t } = useTranslation("operator");
  const queries = useQueryClient();
  const [reason, setReason] = useState<Code | null>(null);
  const move = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      onClose();
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["case", caseId] }),
        queries.invalidateQueries({ queryKey: ["requests"] }),
        queries.invalidateQueries({ queryKey: ["contests"] }),
        queries.invalidateQueries({ queryKey: ["tasks"] }),
        queries.invalidateQueries({ queryKey: ["deliveries"] }),
      ]);
    },
  });
  return (
    <Confirm
      title={title}
      act={title}
      acting={move.isPending}
      disabled={reason === null}
      onAct={() => {
        if (reason !== null) move.mutate(reason);
      }}
      onClose={onClose}
    >
      {move.error !== null && <ProblemAlert error={move.error} />}
      <p>{then}</p>
      <Radio.Group
        label={t("moves.why")}
        value={reason}
        onChange={(code) => setReason(reasons.find((one) => one.code === code)?.code ?? null)}
      >
        <Stack gap="xs" mt="xs">
          {reasons.map(({ code, words }) => (
            <Radio key={code} value={code} label={words} />
          ))}
        </Stack>
      </Radio.Group>
    </Confirm>
  );
}
