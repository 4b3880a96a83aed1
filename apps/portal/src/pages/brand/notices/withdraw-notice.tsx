import { Button, Group, Modal } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { withdrawNotice } from "../../../api/notices.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";

interface WithdrawNoticeProps {
  readonly notice: string;
  readonly item: string;
  onClose(): void;
}

/** Says what taking a notice back does, before it is done. */
export function WithdrawNotice({ notice, item, onClose }: WithdrawNoticeProps) {
  const { t } = useTranslation(["notices", "common"]);
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => withdrawNotice(notice, item),
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ["notices"] });
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("one.withdraw_title")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      {withdraw.error !== null && <ProblemAlert error={withdraw.error} />}
      <p>{t("one.withdraw_text")}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t("common:cancel")}
        </Button>
        <Button loading={withdraw.isPending} onClick={() => withdraw.mutate()} data-autofocus>
          {t("one.withdraw_act")}
        </Button>
      </Group>
    </Modal>
  );
}
