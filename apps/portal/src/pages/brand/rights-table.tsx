import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { handInRight, type Right } from "../../api/rights.js";
import { useFormats } from "../../i18n/use-formats.js";
import { DataTable } from "../../parts/data-table.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { RightState } from "../../parts/right-state.js";
import { BudgetNote } from "./budget-note.js";
import classes from "./rights.module.css";

export function RightsTable({
  rights,
  mayHandIn,
}: {
  rights: readonly Right[];
  mayHandIn: boolean;
}) {
  const { t } = useTranslation(["brand", "terms"]);
  const formats = useFormats();
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
            <tr key={right.id}>
              <th scope="row">
                {right.images[0] !== undefined && (
                  <img src={`/v1/files/${right.images[0]}`} alt="" className={classes["sign"]} />
                )}
                <Link
                  to="/brand/rights/$right"
                  params={{ right: right.id }}
                  className={classes["mark"]}
                >
                  {right.text ?? right.number ?? t("rights.one")}
                </Link>{" "}
                <small>{t(`terms:right_kind.${right.kind as "word_mark"}`)}</small>
                {right.aliases.length > 0 && <small> · {formats.list(right.aliases)}</small>}
              </th>
              <td data-label={t("rights.number")}>
                {[right.office, right.number].filter(Boolean).join(" ") || "–"}
              </td>
              <td data-label={t("rights.territories")}>{right.territories.join(", ") || "–"}</td>
              <td data-label={t("rights.classes")}>{right.niceClasses.join(", ") || "–"}</td>
              <td data-label={t("rights.state")}>
                <RightState state={right.state} />
                <BudgetNote right={right} />
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
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}
