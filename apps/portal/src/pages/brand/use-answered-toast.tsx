import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useTranslation } from "react-i18next";
import type { SittingAnswer } from "./sitting.js";

const SHOWN_MS = 12_000;

/** Says what was answered, and offers to take it back, while the next request is shown already. */
export function useAnsweredToast(undo: (id: string, cluster: boolean) => void) {
  const { t } = useTranslation(["brand", "common", "terms"]);
  return ({ id, answer, title, cluster = false }: SittingAnswer) => {
    const toast = `answered-${id}`;
    notifications.show({
      id: toast,
      color: "touch",
      autoClose: SHOWN_MS,
      closeButtonProps: { "aria-label": t("common:close") },
      title: t(`terms:answer.${answer}`),
      message: (
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Text size="sm" lineClamp={1}>
            {title}
          </Text>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              notifications.hide(toast);
              undo(id, cluster);
            }}
          >
            {t("answer.undo")}
          </Button>
        </Group>
      ),
    });
  };
}
