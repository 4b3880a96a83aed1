import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { PasskeyItem } from "../../api/account.js";
import { Moment } from "../../parts/moment.js";
import { StateMark } from "../../parts/state-mark.js";

interface PasskeyRowProps {
  readonly item: PasskeyItem;
  onRename(): void;
  onRemove(): void;
}

export function PasskeyRow({ item, onRename, onRemove }: PasskeyRowProps) {
  const { t } = useTranslation("account");
  return (
    <tr>
      <th scope="row">{item.name}</th>
      <td data-label={t("passkeys.kept")}>
        {item.suspectAt === null ? (
          t(item.backedUp ? "passkeys.backed_up" : "passkeys.one_device")
        ) : (
          <StateMark tone="infringing">{t("passkeys.suspect")}</StateMark>
        )}
      </td>
      <td data-label={t("passkeys.added")}>
        <Moment at={item.createdAt} />
      </td>
      <td data-label={t("passkeys.used")}>
        {item.lastUsedAt === null ? t("passkeys.never") : <Moment at={item.lastUsedAt} />}
      </td>
      <td>
        <Group gap={6}>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t("passkeys.rename_of", { name: item.name })}
            onClick={onRename}
          >
            {t("passkeys.rename")}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t("passkeys.remove_of", { name: item.name })}
            onClick={onRemove}
          >
            {t("passkeys.remove")}
          </Button>
        </Group>
      </td>
    </tr>
  );
}
