import { Button, Table } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { handInRight, type Right } from "../../api/rights.js";
import { useFormats } from "../../i18n/use-formats.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { RightState } from "../../parts/right-state.js";
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section className={classes["scroll"]} tabIndex={0} aria-label={t("rights.title")}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("rights.kind")}</Table.Th>
              <Table.Th scope="col">{t("rights.number")}</Table.Th>
              <Table.Th scope="col">{t("rights.territories")}</Table.Th>
              <Table.Th scope="col">{t("rights.classes")}</Table.Th>
              <Table.Th scope="col">{t("rights.state")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rights.map((right) => (
              <Table.Tr key={right.id}>
                <Table.Th scope="row">
                  {right.images[0] !== undefined && (
                    <img src={`/v1/files/${right.images[0]}`} alt="" className={classes["sign"]} />
                  )}
                  <b>{right.text}</b>{" "}
                  <small>{t(`terms:right_kind.${right.kind as "word_mark"}`)}</small>
                  {right.aliases.length > 0 && <small> · {formats.list(right.aliases)}</small>}
                </Table.Th>
                <Table.Td>{[right.office, right.number].filter(Boolean).join(" ") || "–"}</Table.Td>
                <Table.Td>{right.territories.join(", ") || "–"}</Table.Td>
                <Table.Td>{right.niceClasses.join(", ") || "–"}</Table.Td>
                <Table.Td>
                  <RightState state={right.state} />
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
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </>
  );
}
