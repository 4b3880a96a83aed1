import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { handInRight, type Right } from "../../api/rights.js";
import { DataTable } from "../../parts/data-table.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { RightRow } from "./right-row.js";

export function RightsTable({
  rights,
  mayHandIn,
}: {
  rights: readonly Right[];
  mayHandIn: boolean;
}) {
  const { t } = useTranslation("brand");
  const queries = useQueryClient();
  const handIn = useMutation({
    mutationFn: handInRight,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["rights"] }),
  });
  return (
    <>
      {handIn.error !== null && <ProblemAlert error={handIn.error} />}
      <DataTable label={t("rights.title")} stacks>
        <thead>
          <tr>
            <th scope="col">{t("rights.kind")}</th>
            <th scope="col">{t("rights.number")}</th>
            <th scope="col">{t("rights.territories")}</th>
            <th scope="col">{t("rights.classes")}</th>
            <th scope="col">{t("rights.state")}</th>
          </tr>
        </thead>
        <tbody>
          {rights.map((right) => (
            <RightRow key={right.id} right={right}>
              {mayHandIn && (right.state === "draft" || right.state === "needs_info") && (
                <Button
                  size="compact-xs"
                  variant="light"
                  ml="sm"
                  loading={handIn.isPending && handIn.variables === right.id}
                  onClick={() => handIn.mutate(right.id)}
                >
                  {t("rights.hand_in")}
                </Button>
              )}
            </RightRow>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}
