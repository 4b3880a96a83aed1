import { Button, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { member } from "../../session/member.js";
import { EntranceShell } from "../../shell/entrance-shell.js";
import { takeTokenOfLink } from "./token-of-link.js";

const SHORTEST_PASSWORD = 12;

/** Where an invited person chooses a name and a password. */
export function InvitationPage() {
  const { t } = useTranslation("enter");
  const navigate = useNavigate();
  const [token] = useState(takeTokenOfLink);
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const accept = useMutation({
    mutationFn: () => member.send("POST", "/v1/invitations:accept", { token, name, password }),
    onSuccess: () => navigate({ to: "/sign-in" }),
  });
  if (token === null) {
    return (
      <EntranceShell title={t("invitation.title")}>
        <Text mt="md">{t("invitation.no_token")}</Text>
      </EntranceShell>
    );
  }
  return (
    <EntranceShell title={t("invitation.title")} lead={t("invitation.lead")}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          accept.mutate();
        }}
      >
        <Stack mt="lg">
          {accept.error !== null && <ProblemAlert error={accept.error} />}
          <TextInput
            label={t("invitation.name")}
            autoComplete="name"
            required
            withAsterisk={false}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <PasswordInput
            label={t("invitation.password")}
            description={t("set_up.password_help")}
            autoComplete="new-password"
            minLength={SHORTEST_PASSWORD}
            required
            withAsterisk={false}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" loading={accept.isPending}>
            {t("invitation.submit")}
          </Button>
        </Stack>
      </form>
    </EntranceShell>
  );
}
