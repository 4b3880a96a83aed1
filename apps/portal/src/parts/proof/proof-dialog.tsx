import { Button, Group, Modal, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { passkeysQuery } from "../../api/account.js";
import { Problem } from "../../api/problem.js";
import { proveByPasskey, wasClosed } from "../../api/webauthn.js";
import { useMe } from "../../session/me.js";
import { member } from "../../session/member.js";
import { ProblemAlert } from "../problem-alert.js";

/** Asks the person for the password, and the code where there is one, or for a passkey. */
export function ProofDialog({ onProved, onClose }: { onProved: () => void; onClose: () => void }) {
  const { t } = useTranslation(["account", "common"]);
  const me = useMe();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const passkeys = useQuery(passkeysQuery).data?.items ?? [];
  const proving = useMutation({
    mutationFn: () =>
      member.send("POST", "/v1/account/proof", code === "" ? { password } : { password, code }),
    onSuccess: onProved,
  });
  const byPasskey = useMutation({ mutationFn: proveByPasskey, onSuccess: onProved });
  const places = proving.error instanceof Problem ? proving.error.places : [];
  const wrong = (pointer: string) => places.some((place) => place.pointer === pointer);
  const unknown = proving.error !== null && !wrong("/password") && !wrong("/code");
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("proof.title")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // The page below has forms of its own.
          event.stopPropagation();
          proving.mutate();
        }}
      >
        <Stack>
          <Text size="sm">{t("proof.why")}</Text>
          {unknown && proving.error !== null && <ProblemAlert error={proving.error} />}
          {byPasskey.error !== null && !wasClosed(byPasskey.error) && (
            <ProblemAlert error={byPasskey.error} />
          )}
          {passkeys.length > 0 && (
            <Button
              variant="default"
              leftSection={<IconKey size={16} />}
              loading={byPasskey.isPending}
              onClick={() => byPasskey.mutate()}
            >
              {t("proof.passkey")}
            </Button>
          )}
          <PasswordInput
            label={t("proof.password")}
            autoComplete="current-password"
            required
            withAsterisk={false}
            data-autofocus
            value={password}
            error={wrong("/password") ? t("proof.wrong_password") : null}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          {me.secondFactor && (
            <TextInput
              label={t("proof.code")}
              autoComplete="one-time-code"
              inputMode="numeric"
              maxLength={6}
              required
              withAsterisk={false}
              value={code}
              error={wrong("/code") ? t("proof.wrong_code") : null}
              onChange={(event) => setCode(event.currentTarget.value.trim())}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("common:cancel")}
            </Button>
            <Button type="submit" loading={proving.isPending}>
              {t("proof.submit")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
