import { Button, PinInput, Stack } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { member } from "../../session/member.js";
import { EntranceShell } from "../../shell/entrance-shell.js";

const DIGITS = 6;

export function SecondFactorForm({ onDone }: { onDone: () => Promise<void> }) {
  const { t } = useTranslation("enter");
  const [code, setCode] = useState("");
  const verify = useMutation({
    mutationFn: (given: string) =>
      member.send("POST", "/v1/auth/two-factor/verify-totp", { code: given }),
    onSuccess: onDone,
    onError: () => setCode(""),
  });
  return (
    <EntranceShell title={t("sign_in.code_title")} lead={t("sign_in.code_lead")}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          verify.mutate(code);
        }}
      >
        <Stack mt="lg" align="flex-start">
          {verify.error !== null && <ProblemAlert error={verify.error} />}
          <PinInput
            length={DIGITS}
            type="number"
            oneTimeCode
            autoFocus
            aria-label={t("sign_in.code")}
            value={code}
            onChange={setCode}
            onComplete={(given) => verify.mutate(given)}
          />
          <Button type="submit" disabled={code.length < DIGITS} loading={verify.isPending}>
            {t("sign_in.code_submit")}
          </Button>
        </Stack>
      </form>
    </EntranceShell>
  );
}
