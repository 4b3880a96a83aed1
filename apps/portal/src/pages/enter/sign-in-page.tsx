import { Anchor, Button, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../api/problem.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { ProviderNote } from "../../parts/provider-note.js";
import { member } from "../../session/member.js";
import { EntranceShell } from "../../shell/entrance-shell.js";
import { OtherWays } from "./other-ways.js";
import { SecondFactorForm } from "./second-factor-form.js";

const route = getRouteApi("/sign-in");

/** Address and password, then the code for those who have a second factor. */
export function SignInPage() {
  const { t } = useTranslation("enter");
  const { next, provider } = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const setUp = useQuery({
    queryKey: ["setup"],
    queryFn: ({ signal }) => member.get<{ needed: boolean }>("/v1/setup", {}, signal),
  });
  async function enter() {
    await queries.resetQueries({ queryKey: ["me"] });
    await navigate({ href: next ?? "/" });
  }
  const signIn = useMutation({
    mutationFn: () =>
      member.send<{ state: "signed_in" | "second_factor_needed" }>(
        "POST",
        "/v1/auth/sign-in/email",
        {
          email,
          password,
        },
      ),
    onSuccess: ({ state }) => (state === "signed_in" ? enter() : undefined),
  });
  if (signIn.data?.state === "second_factor_needed" || provider === "code_needed")
    return <SecondFactorForm onDone={enter} />;
  const wrong = signIn.error instanceof Problem && signIn.error.status === 401;
  return (
    <EntranceShell title={t("sign_in.title")} lead={t("sign_in.lead")}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate();
        }}
      >
        <Stack mt="lg">
          {provider !== undefined && <ProviderNote outcome={provider} />}
          {signIn.error !== null && !wrong && <ProblemAlert error={signIn.error} />}
          <TextInput
            label={t("sign_in.email")}
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            autoFocus
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label={t("sign_in.password")}
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={password}
            error={wrong ? t("sign_in.wrong") : null}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" loading={signIn.isPending} fullWidth>
            {t("sign_in.submit")}
          </Button>
          <OtherWays onEntered={enter} />
          {setUp.data?.needed === true && (
            <Text size="sm">
              {t("sign_in.not_set_up")}{" "}
              <Anchor component={Link} to="/setup" underline="always">
                {t("sign_in.set_up")}
              </Anchor>
            </Text>
          )}
          <Text size="sm" c="dimmed">
            {t("sign_in.seller")}
          </Text>
          <Text size="sm" c="dimmed">
            {t("sign_in.no_account")}{" "}
            <Anchor component={Link} to="/notice" underline="always">
              {t("sign_in.notice")}
            </Anchor>
          </Text>
        </Stack>
      </form>
    </EntranceShell>
  );
}
