import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { powersQuery } from "../../../api/powers.js";
import { Empty } from "../../../parts/empty.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useMe } from "../../../session/me.js";
import { PowersTable } from "./powers-table.js";
import { ProposePower } from "./propose-power.js";
import { TakeAgent } from "./take-agent.js";

/** Who may act for a brand; for an agent, for whom it may act. */
export function AgentsPage() {
  const { t } = useTranslation("rights");
  const { organisation, member } = useMe();
  const powers = useQuery(powersQuery);
  const [open, { open: show, close }] = useDisclosure(false);
  const isAgent = organisation.kind === "agent";
  const may = member.role === "admin";
  const items = powers.data?.items ?? [];
  return (
    <Page
      title={t("powers.title")}
      lead={t(isAgent ? "powers.agent_lead" : "powers.lead")}
      actions={
        may && (
          <Button leftSection={<IconPlus size={16} />} onClick={show}>
            {t(isAgent ? "powers.propose" : "powers.add")}
          </Button>
        )
      }
    >
      {powers.isPending && <LoadingLines lines={4} />}
      {powers.error !== null && (
        <ProblemAlert error={powers.error} retry={() => void powers.refetch()} />
      )}
      {powers.isSuccess && items.length === 0 && (
        <Empty title={t(isAgent ? "powers.agent_none" : "powers.none")}>
          {t(isAgent ? "powers.agent_none_text" : "powers.none_text")}
        </Empty>
      )}
      {items.length > 0 && <PowersTable powers={items} isAgent={isAgent} may={may} />}
      {isAgent ? (
        <ProposePower open={open} onClose={close} />
      ) : (
        <TakeAgent open={open} powers={items} onClose={close} />
      )}
    </Page>
  );
}
