import { Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { noticeStatusQuery, withdrawNotice } from "../../api/public-notice.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import classes from "./public.module.css";

/** Takes the notice back, once that was asked twice. */
export function Withdraw({ token }: { token: string }) {
  const { t } = useTranslation("publicNotice");
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const withdrawing = useMutation({
    mutationFn: () => withdrawNotice(token),
    onSuccess: (status) => queries.setQueryData(noticeStatusQuery(token).queryKey, status),
  });
  return (
    <div className={classes["part"]}>
      {withdrawing.error !== null && <ProblemAlert error={withdrawing.error} />}
      {asked ? (
        <>
          <Text size="sm">{t("withdraw_sure")}</Text>
          <Group mt="xs" gap="xs">
            <Button
              color="clay"
              loading={withdrawing.isPending}
              onClick={() => withdrawing.mutate()}
            >
              {t("withdraw")}
            </Button>
            <Button variant="default" onClick={() => setAsked(false)}>
              {t("withdraw_keep")}
            </Button>
          </Group>
        </>
      ) : (
        <Button variant="default" onClick={() => setAsked(true)}>
          {t("withdraw")}
        </Button>
      )}
    </div>
  );
}
