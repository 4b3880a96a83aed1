import { Button, CopyButton, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { BrandAdded } from "../../api/brands.js";
import { useFormats } from "../../i18n/use-formats.js";
import { LinkButton } from "../../parts/link-button.js";

/** The link by which a brand's first administrator comes in: for that person, shown this once. */
export function InvitationLink({ added, onClose }: { added: BrandAdded; onClose: () => void }) {
  const { t } = useTranslation(["manager", "common"]);
  const formats = useFormats();
  const { link, expiresAt } = added.invitation;
  return (
    <Stack gap="sm" role="status">
      <Text>{t("add.done", { brand: added.brand.name })}</Text>
      <TextInput
        label={t("add.link")}
        description={t("add.link_help", { until: formats.minute(expiresAt) })}
        value={link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group justify="space-between">
        <CopyButton value={link}>
          {({ copied, copy }) => (
            <Button
              leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
              onClick={copy}
              data-autofocus
            >
              {copied ? t("common:copied") : t("add.copy")}
            </Button>
          )}
        </CopyButton>
        <LinkButton
          to="/manager/brands/$brand"
          params={{ brand: added.brand.id }}
          variant="default"
          onClick={onClose}
        >
          {t("add.to_brand")}
        </LinkButton>
      </Group>
    </Stack>
  );
}
