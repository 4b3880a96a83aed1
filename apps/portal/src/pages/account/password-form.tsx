import { Button, Group, PasswordInput, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readAccountAgain } from "../../api/account.js";
import { Problem } from "../../api/problem.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { member } from "../../session/member.js";
import { Section } from "./section.js";

const SHORTEST_PASSWORD = 12;

/** Another password; it ends every other session. */
export function PasswordForm() {
  const { t } = useTranslation("account");
  const queries = useQueryClient();
  const [currentPassword, setCurrent] = useState("");
  const [newPassword, setNew] = useState("");
  const changing = useMutation({
    mutationFn: () =>
      member.send("POST", "/v1/auth/change-password", { currentPassword, newPassword }),
    onSuccess: async () => {
      setCurrent("");
      setNew("");
      await readAccountAgain(queries);
    },
  });
  const { error } = changing;
  const wrong =
    error instanceof Problem && error.places.some(({ code }) => code === "wrong_password");
  return (
    <Section title={t("password.title")} lead={t("password.lead")}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          changing.mutate();
        }}
      >
        <Stack maw={420} gap="sm">
          {error !== null && !wrong && <ProblemAlert error={error} />}
          <PasswordInput
            label={t("password.current")}
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={currentPassword}
            error={wrong ? t("proof.wrong_password") : null}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
          <PasswordInput
            label={t("password.new")}
            description={t("password.help")}
            autoComplete="new-password"
            minLength={SHORTEST_PASSWORD}
            required
            withAsterisk={false}
            value={newPassword}
            onChange={(event) => setNew(event.currentTarget.value)}
          />
          <Group>
            <Button type="submit" variant="default" loading={changing.isPending}>
              {t("password.submit")}
            </Button>
            <Text size="sm" role="status">
              {changing.isSuccess ? t("password.done") : ""}
            </Text>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
