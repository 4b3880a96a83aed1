import { Checkbox, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AGENT_ACTIONS, type AgentAction } from "../../../api/powers.js";

interface ActionsChoiceProps {
  readonly chosen: readonly AgentAction[];
  readonly tried: boolean;
  onChoose(actions: readonly AgentAction[]): void;
}

/** What an agent may do: at least one thing. */
export function ActionsChoice({ chosen, tried, onChoose }: ActionsChoiceProps) {
  const { t } = useTranslation("rights");
  return (
    <Checkbox.Group
      label={t("powers.what")}
      value={[...chosen]}
      error={tried && chosen.length === 0 && t("powers.what_needed")}
      onChange={(values) => onChoose(AGENT_ACTIONS.filter((one) => values.includes(one)))}
    >
      <Stack gap={6} mt={6}>
        {AGENT_ACTIONS.map((action) => (
          <Checkbox key={action} value={action} label={t(`powers.action.${action}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
