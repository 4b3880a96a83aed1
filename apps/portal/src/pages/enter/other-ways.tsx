import { Button, Divider } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { waysQuery } from "../../api/account.js";
import { beginAtProvider } from "../../api/providers.js";
import { signInByPasskey, wasClosed } from "../../api/webauthn.js";
import { ProblemAlert } from "../../parts/problem-alert.js";

/** Passkeys and accounts elsewhere, where this installation has them. */
export function OtherWays({ onEntered }: { onEntered: () => Promise<void> }) {
  const { t } = useTranslation("account");
  const { data } = useQuery(waysQuery);
  const byPasskey = useMutation({ mutationFn: signInByPasskey, onSuccess: onEntered });
  const byProvider = useMutation({
    mutationFn: (name: string) => beginAtProvider(name, "sign-in"),
    onSuccess: (url) => window.location.assign(url),
  });
  if (data === undefined || (!data.passkeys && data.providers.length === 0)) return null;
  const error = byPasskey.error ?? byProvider.error;
  return (
    <>
      <Divider label={t("sign_in.or")} />
      {error !== null && !wasClosed(error) && <ProblemAlert error={error} />}
      {data.passkeys && (
        <Button
          variant="default"
          fullWidth
          leftSection={<IconKey size={16} />}
          loading={byPasskey.isPending}
          onClick={() => byPasskey.mutate()}
        >
          {t("sign_in.passkey")}
        </Button>
      )}
      {data.providers.map(({ name, label }) => (
        <Button
          key={name}
          variant="default"
          fullWidth
          loading={byProvider.isPending}
          onClick={() => byProvider.mutate(name)}
        >
          {t("sign_in.provider", { provider: label })}
        </Button>
      ))}
    </>
  );
}
