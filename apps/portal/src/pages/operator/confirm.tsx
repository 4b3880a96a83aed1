import { Button, Group, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./case.module.css";

interface ConfirmProps {
  readonly title: string;
  /** What the button does, in words. */
  readonly act: string;
  readonly acting: boolean;
  readonly disabled?: boolean;
  /** What will happen. */
  readonly children: ReactNode;
  onAct(): void;
  onClose(): void;
}

/** Says what will happen before something that others see is done. */
export function Confirm(props: ConfirmProps) {
  const { title, act, acting, disabled = false, children, onAct, onClose } = props;
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ "aria-label": t("close") }}>
      <div className={classes["confirm"]}>{children}</div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
        <Button loading={acting} disabled={disabled} onClick={onAct} data-autofocus>
          {act}
        </Button>
      </Group>
    </Modal>
  );
}
