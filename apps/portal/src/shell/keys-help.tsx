import { ActionIcon, Kbd, Modal, Table, Tooltip } from "@mantine/core";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { IconKeyboard } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useShownKeys } from "./page-keys.js";

/** `?` lists the keys of the page. */
export function KeysHelp() {
  const { t } = useTranslation();
  const [open, { toggle, close }] = useDisclosure(false);
  const keys = useShownKeys();
  useHotkeys([["shift+?", toggle]]);
  return (
    <>
      <Tooltip label={`${t("keys")} (?)`}>
        <ActionIcon
          visibleFrom="md"
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t("keys")}
          onClick={toggle}
        >
          <IconKeyboard size={18} />
        </ActionIcon>
      </Tooltip>
      <Modal
        opened={open}
        onClose={close}
        title={t("keys_title")}
        closeButtonProps={{ "aria-label": t("close") }}
      >
        <Table>
          <Table.Tbody>
            {keys.map(({ key, does }) => (
              <Row key={key} shown={key} does={does} />
            ))}
            <Row shown="Ctrl K" does={t("find")} />
            <Row shown="?" does={t("keys")} />
          </Table.Tbody>
        </Table>
      </Modal>
    </>
  );
}

function Row({ shown, does }: { shown: string; does: string }) {
  return (
    <Table.Tr>
      <Table.Td w={96}>
        <Kbd>{shown.length === 1 ? shown.toUpperCase() : shown}</Kbd>
      </Table.Td>
      <Table.Td>{does}</Table.Td>
    </Table.Tr>
  );
}
