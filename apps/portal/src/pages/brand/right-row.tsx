import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Right } from "../../api/rights.js";
import { useFormats } from "../../i18n/use-formats.js";
import { RightState } from "../../parts/right-state.js";
import { RightThumb } from "../../parts/right-thumb.js";
import { useRightWords } from "../../parts/use-right-words.js";
import { BudgetNote } from "./budget-note.js";
import classes from "./rights.module.css";

interface RightRowProps {
  readonly right: Right;
  /** What can be done with it. */
  readonly children: ReactNode;
}

export function RightRow({ right, children }: RightRowProps) {
  const { t } = useTranslation("brand");
  const formats = useFormats();
  const { name, told, where } = useRightWords(right);
  const number = [right.office, right.number].filter(Boolean).join(" ");
  const classed = right.niceClasses.join(", ");
  return (
    <tr>
      <th scope="row">
        <RightThumb right={right} />
        <Link to="/brand/rights/$right" params={{ right: right.id }} className={classes["mark"]}>
          {name}
        </Link>{" "}
        <small>{told}</small>
        {right.aliases.length > 0 && <small> · {formats.list(right.aliases)}</small>}
      </th>
      <td data-label={t("rights.number")} data-nothing={number === "" || undefined}>
        {number || "–"}
      </td>
      <td data-label={t("rights.territories")}>{where}</td>
      <td data-label={t("rights.classes")} data-nothing={classed === "" || undefined}>
        {classed || "–"}
      </td>
      <td data-label={t("rights.state")}>
        <RightState state={right.state} />
        <BudgetNote right={right} />
        {children}
      </td>
    </tr>
  );
}
