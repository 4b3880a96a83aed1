import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { RightForm } from "./right-form.js";

interface AddRightProps {
  readonly open: boolean;
  readonly holder: string;
  onClose(): void;
}

/** A mark in words, a logo, photographs or a design: put in and handed in. */
export function AddRight({ open, holder, onClose }: AddRightProps) {
  const { t } = useTranslation(["brand", "common"]);
  return (
    <Modal
      opened={open}
      onClose={onClose}
      // Pictures that were chosen are not lost by a click beside it.
      closeOnClickOutside={false}
      size="lg"
      title={t("rights.add")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <RightForm holder={holder} onDone={onClose} />
    </Modal>
  );
}
