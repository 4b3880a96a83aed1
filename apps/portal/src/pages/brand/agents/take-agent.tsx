import {
  Button,
  CopyButton,
  Group,
  Modal,
  SegmentedControl,
  Stack,
  TextInput,
} from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type AgentAction, type Power, takeAgent } from "../../../api/powers.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { ActionsChoice } from "./actions-choice.js";
import { GivePower } from "./give-power.js";

interface TakeAgentProps {
  readonly open: boolean;
  readonly powers: readonly Power[];
  onClose(): void;
}

/** An agent that is new here and is invited, or one that is known and gets another power. */
export function TakeAgent({ open, powers, onClose }: TakeAgentProps) {
  const { t } = useTranslation(["rights", "common"]);
  const known = new Map(
    powers.flatMap(({ agentId, agentName }) =>
      agentName === null ? [] : [[agentId, agentName] as const],
    ),
  );
  const [which, setWhich] = useState<"fresh" | "known">("fresh");
  return (
    <Modal
      opened={open}
      onClose={onClose}
      closeOnClickOutside={false}
      title={t("powers.add_title")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <Stack gap="sm">
        {known.size > 0 && (
          <SegmentedControl
            aria-label={t("powers.agent")}
            data={[
              { value: "fresh", label: t("powers.fresh") },
              { value: "known", label: t("powers.known") },
            ]}
            value={which}
            onChange={(value) => setWhich(value === "known" ? "known" : "fresh")}
          />
        )}
        {which === "known" && known.size > 0 ? (
          <GivePower agents={known} onClose={onClose} />
        ) : (
          <NewAgent onClose={onClose} />
        )}
      </Stack>
    </Modal>
  );
}

function NewAgent({ onClose }: { onClose(): void }) {
  const { t } = useTranslation(["rights", "common", "manager"]);
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [actions, setActions] = useState<readonly AgentAction[]>(["answer", "submit_rights"]);
  const [tried, setTried] = useState(false);
  const taking = useMutation({
    mutationFn: () => takeAgent({ name: name.trim(), email: email.trim(), actions }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["brands"] }),
  });
  if (taking.data !== undefined) {
    const { link } = taking.data.invitation;
    return (
      <Stack gap="sm">
        <TextInput readOnly label={t("manager:add.link")} value={link} />
        <p role="status">{t("powers.invited")}</p>
        <Group justify="flex-end">
          <CopyButton value={link}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {t(copied ? "common:copied" : "common:copy")}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose}>{t("common:close")}</Button>
        </Group>
      </Stack>
    );
  }
  function take() {
    setTried(true);
    if (name.trim() !== "" && email.trim() !== "" && actions.length > 0) taking.mutate();
  }
  return (
    <Stack gap="sm">
      <TextInput
        label={t("powers.name")}
        required
        value={name}
        error={tried && name.trim() === "" && t("powers.needed")}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        type="email"
        label={t("powers.email")}
        required
        value={email}
        error={tried && email.trim() === "" && t("powers.needed")}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <ActionsChoice chosen={actions} tried={tried} onChoose={setActions} />
      {taking.error !== null && <ProblemAlert error={taking.error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t("common:cancel")}
        </Button>
        <Button loading={taking.isPending} onClick={take}>
          {t("powers.give")}
        </Button>
      </Group>
    </Stack>
  );
}
