import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ComponentProps, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { member } from "../../session/member.js";
import { EntranceShell } from "../../shell/entrance-shell.js";

const EMPTY = { token: "", organisation: "", name: "", email: "", password: "" };

/** The first page of a new installation. */
export function SetUpPage() {
  const { t } = useTranslation("enter");
  const navigate = useNavigate();
  const [given, setGiven] = useState(EMPTY);
  const setUp = useMutation({
    mutationFn: () => {
      const { token, organisation, name, email, password } = given;
      return member.send("POST", "/v1/setup", {
        token,
        organisation: { name: organisation },
        admin: { name, email, password },
      });
    },
    onSuccess: () => navigate({ to: "/sign-in" }),
  });
  const field = (name: keyof typeof EMPTY): ComponentProps<typeof TextInput> => ({
    required: true,
    withAsterisk: false,
    value: given[name],
    onChange: (event) => setGiven({ ...given, [name]: event.currentTarget.value }),
  });
  return (
    <EntranceShell title={t("set_up.title")} lead={t("set_up.lead")}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setUp.mutate();
        }}
      >
        <Stack mt="lg">
          {setUp.error !== null && <ProblemAlert error={setUp.error} />}
          <TextInput
            label={t("set_up.token")}
            description={t("set_up.token_help")}
            autoComplete="off"
            {...field("token")}
          />
          <TextInput
            label={t("set_up.organisation")}
            autoComplete="organization"
            {...field("organisation")}
          />
          <TextInput label={t("set_up.name")} autoComplete="name" {...field("name")} />
          <TextInput
            label={t("sign_in.email")}
            type="email"
            autoComplete="username"
            {...field("email")}
          />
          <PasswordInput
            label={t("sign_in.password")}
            description={t("set_up.password_help")}
            autoComplete="new-password"
            minLength={12}
            required
            withAsterisk={false}
            value={given.password}
            onChange={(event) => setGiven({ ...given, password: event.currentTarget.value })}
          />
          <Button type="submit" loading={setUp.isPending}>
            {t("set_up.submit")}
          </Button>
        </Stack>
      </form>
    </EntranceShell>
  );
}
