import { Button, Group } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFileImport, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { rightsQuery } from "../../api/rights.js";
import { Empty } from "../../parts/empty.js";
import { LinkButton } from "../../parts/link-button.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { Page } from "../../parts/page.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { useMe } from "../../session/me.js";
import { AddRight } from "./add-right/add-right.js";
import { ExportMenu } from "./export-menu.js";
import { OfferedRights } from "./offered-rights.js";
import { RightsTable } from "./rights-table.js";

const REGISTERS = new Set(["admin", "reviewer", "submitter"]);

/** The brand's rights: which count, which wait, which need something. */
export function RightsPage() {
  const { t } = useTranslation(["brand", "rights"]);
  const me = useMe();
  const rights = useQuery(rightsQuery);
  const [open, { open: show, close }] = useDisclosure(false);
  const mayAdd = me.organisation.kind === "brand" && REGISTERS.has(me.member.role);
  return (
    <Page
      title={t("rights.title")}
      lead={t("rights.lead")}
      actions={
        <Group gap="xs">
          <ExportMenu />
          {mayAdd && (
            <>
              <LinkButton
                to="/brand/rights/import"
                variant="default"
                leftSection={<IconFileImport size={16} />}
              >
                {t("rights:import.open")}
              </LinkButton>
              <Button leftSection={<IconPlus size={16} />} onClick={show}>
                {t("rights.add")}
              </Button>
            </>
          )}
        </Group>
      }
    >
      {me.organisation.kind === "brand" && me.member.role === "admin" && <OfferedRights />}
      {rights.isPending && <LoadingLines />}
      {rights.error !== null && (
        <ProblemAlert error={rights.error} retry={() => void rights.refetch()} />
      )}
      {rights.data?.items.length === 0 && (
        <Empty title={t("rights.none")}>{t("rights.none_text")}</Empty>
      )}
      {rights.data !== undefined && rights.data.items.length > 0 && (
        <RightsTable rights={rights.data.items} mayHandIn={mayAdd} />
      )}
      <AddRight open={open} holder={me.organisation.name} onClose={close} />
    </Page>
  );
}
