import { Alert, Button, Text } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type PasskeyItem,
  passkeysQuery,
  readAccountAgain,
  removePasskey,
  renamePasskey,
  waysQuery,
} from "../../api/account.js";
import { addPasskey, wasClosed } from "../../api/webauthn.js";
import { DataTable } from "../../parts/data-table.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { ProofDeclined, useProof } from "../../parts/proof/use-proof.js";
import { NameDialog } from "./name-dialog.js";
import { PasskeyRow } from "./passkey-row.js";
import { Section } from "./section.js";

/** A person's passkeys: added, named, removed. */
export function Passkeys() {
  const { t } = useTranslation("account");
  const queries = useQueryClient();
  const ways = useQuery(waysQuery);
  const passkeys = useQuery(passkeysQuery);
  const proof = useProof();
  const [naming, setNaming] = useState<PasskeyItem | "new" | null>(null);
  const settled = () => readAccountAgain(queries);
  const adding = useMutation({
    mutationFn: (name: string) => proof.run(() => addPasskey(name)),
    onSettled: settled,
  });
  const renaming = useMutation({
    mutationFn: ({ id, name }: { id: string; name: string }) => renamePasskey(id, name),
    onSettled: settled,
  });
  const removing = useMutation({
    mutationFn: (id: string) => proof.run(() => removePasskey(id)),
    onSettled: settled,
  });
  const items = passkeys.data?.items ?? [];
  const error = [passkeys.error, adding.error, renaming.error, removing.error].find(
    (one) => one !== null && !(one instanceof ProofDeclined) && !wasClosed(one),
  );
  const possible = ways.data?.passkeys === true;
  const save = (name: string) => {
    if (naming === "new") adding.mutate(name);
    else if (naming !== null) renaming.mutate({ id: naming.id, name });
    setNaming(null);
  };
  return (
    <Section
      title={t("passkeys.title")}
      lead={t("passkeys.lead")}
      action={
        <Button
          leftSection={<IconKey size={16} />}
          disabled={!possible}
          loading={adding.isPending}
          onClick={() => setNaming("new")}
        >
          {t("passkeys.add")}
        </Button>
      }
    >
      {error != null && <ProblemAlert error={error} />}
      {passkeys.isPending && <LoadingLines lines={2} />}
      {ways.data !== undefined && !possible && (
        <Alert color="gray">{t("passkeys.impossible")}</Alert>
      )}
      {possible && passkeys.data !== undefined && items.length === 0 && (
        <Text size="sm">{t("passkeys.none")}</Text>
      )}
      {items.length > 0 && (
        <DataTable label={t("passkeys.title")} stacks>
          <thead>
            <tr>
              <th scope="col">{t("passkeys.name")}</th>
              <th scope="col">{t("passkeys.kept")}</th>
              <th scope="col">{t("passkeys.added")}</th>
              <th scope="col">{t("passkeys.used")}</th>
              <th scope="col">{t("act")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <PasskeyRow
                key={item.id}
                item={item}
                onRename={() => setNaming(item)}
                onRemove={() => removing.mutate(item.id)}
              />
            ))}
          </tbody>
        </DataTable>
      )}
      {naming !== null && (
        <NameDialog
          title={naming === "new" ? t("passkeys.add") : t("passkeys.rename")}
          name={naming === "new" ? "" : naming.name}
          onSave={save}
          onClose={() => setNaming(null)}
        />
      )}
      {proof.dialog}
    </Section>
  );
}
