import { useTranslation } from "react-i18next";
import type { Power } from "../../../api/powers.js";
import { DataTable } from "../../../parts/data-table.js";
import { PowerRow } from "./power-row.js";

interface PowersTableProps {
  readonly powers: readonly Power[];
  readonly isAgent: boolean;
  readonly may: boolean;
}

/** What waits for the reader's word stands first, what is over last. */
const ORDER: readonly Power["state"][] = [
  "pending",
  "draft",
  "active",
  "suspended",
  "expired",
  "revoked",
];

export function PowersTable({ powers, isAgent, may }: PowersTableProps) {
  const { t } = useTranslation("rights");
  const sorted = [...powers].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return (
    <DataTable label={t("powers.title")} stacks>
      <thead>
        <tr>
          <th scope="col">{t(isAgent ? "powers.brand" : "powers.agent")}</th>
          <th scope="col">{t("powers.may")}</th>
          <th scope="col">{t("powers.reach")}</th>
          <th scope="col">{t("powers.until")}</th>
          <th scope="col">{t("powers.state")}</th>
          <th scope="col">{t("powers.next")}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((power) => (
          <PowerRow key={power.id} power={power} isAgent={isAgent} may={may} />
        ))}
      </tbody>
    </DataTable>
  );
}
