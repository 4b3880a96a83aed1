import { Button, Group, Modal, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

const LONGEST = 100;

interface NameDialogProps {
  readonly title: string;
  readonly name: string;
  onSave(name: string): void;
  onClose(): void;
}

export function NameDialog({ title, name, onSave, onClose }: NameDialogProps) {
  const { t } = useTranslation(["account", "common"]);
  const [given, setGiven] = useState(name);
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (given.trim() !== "") onSave(given.trim());
        }}
      >
        <TextInput
          label={t("passkeys.name")}
          description={t("passkeys.name_help")}
          required
          withAsterisk={false}
          maxLength={LONGEST}
          data-autofocus
          value={given}
          onChange={(event) => setGiven(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t("common:cancel")}
          </Button>
          <Button type="submit">{t("save")}</Button>
        </Group>
      </form>
    </Modal>
  );
}
