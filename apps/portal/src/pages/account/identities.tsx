import { Button, Group, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { identitiesQuery, readAccountAgain, removeIdentity, waysQuery } from "../../api/account.js";
import { beginAtProvider } from "../../api/providers.js";
import { DataTable } from "../../parts/data-table.js";
import { Moment } from "../../parts/moment.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { ProofDeclined, useProof } from "../../parts/proof/use-proof.js";
import { ProviderNote } from "../../parts/provider-note.js";
import { Section } from "./section.js";

const route = getRouteApi("/member/account");

/** Accounts elsewhere that sign in here; where the operator named no provider, nothing. */
export function Identities() {
  const { t } = useTranslation("account");
  const queries = useQueryClient();
  const { provider: outcome } = route.useSearch();
  const providers = useQuery(waysQuery).data?.providers ?? [];
  const identities = useQuery({ ...identitiesQuery, enabled: providers.length > 0 });
  const proof = useProof();
  const linking = useMutation({
    mutationFn: (name: string) => proof.run(() => beginAtProvider(name, "link")),
    onSuccess: (url) => window.location.assign(url),
  });
  const removing = useMutation({
    mutationFn: (id: string) => proof.run(() => removeIdentity(id)),
    onSettled: () => readAccountAgain(queries),
  });
  if (providers.length === 0) return null;
  const items = identities.data?.items ?? [];
  const error = [identities.error, linking.error, removing.error].find(
    (one) => one !== null && !(one instanceof ProofDeclined),
  );
  return (
    <Section title={t("identities.title")} lead={t("identities.lead")}>
      {error != null && <ProblemAlert error={error} />}
      {outcome !== undefined && <ProviderNote outcome={outcome} />}
      {items.length === 0 && <Text size="sm">{t("identities.none")}</Text>}
      {items.length > 0 && (
        <DataTable label={t("identities.title")} stacks>
          <thead>
            <tr>
              <th scope="col">{t("identities.provider")}</th>
              <th scope="col">{t("identities.email")}</th>
              <th scope="col">{t("identities.linked")}</th>
              <th scope="col">{t("passkeys.used")}</th>
              <th scope="col">{t("act")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <th scope="row">{item.label}</th>
                <td data-label={t("identities.email")}>{item.email}</td>
                <td data-label={t("identities.linked")}>
                  <Moment at={item.createdAt} />
                </td>
                <td data-label={t("passkeys.used")}>
                  {item.lastUsedAt === null ? t("passkeys.never") : <Moment at={item.lastUsedAt} />}
                </td>
                <td>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t("identities.remove_of", { provider: item.label })}
                    onClick={() => removing.mutate(item.id)}
                  >
                    {t("identities.remove")}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      <Group mt="sm">
        {providers
          .filter(({ name }) => !items.some(({ provider }) => provider === name))
          .map(({ name, label }) => (
            <Button
              key={name}
              variant="default"
              loading={linking.isPending}
              onClick={() => linking.mutate(name)}
            >
              {t("identities.link", { provider: label })}
            </Button>
          ))}
      </Group>
      {proof.dialog}
    </Section>
  );
}
