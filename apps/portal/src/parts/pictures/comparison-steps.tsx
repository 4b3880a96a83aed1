import { IconCheck, IconMinus, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ComparisonStep } from "../../api/picture-search.js";
import { useFormats } from "../../i18n/use-formats.js";
import { DataTable } from "../data-table.js";
import { sideOf } from "./step-bar.js";

/** What was asked of two pictures, one after the other: what came out, and what would have been enough. */
export function ComparisonSteps({ steps }: { steps: readonly ComparisonStep[] }) {
  const { t } = useTranslation("pictures");
  const formats = useFormats();
  const rounded = (value: number) => formats.number(Math.round(value * 100) / 100);
  return (
    <DataTable label={t("by_hand.steps")}>
      <thead>
        <tr>
          <th scope="col">{t("by_hand.step")}</th>
          <th scope="col" data-figure>
            {t("by_hand.value")}
          </th>
          <th scope="col" data-figure>
            {t("by_hand.bar")}
          </th>
          <th scope="col">{t("by_hand.result")}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.name}>
            <th scope="row">
              {t(`by_hand.name.${step.name}`)}
              <br />
              <small>{t(`by_hand.asks.${step.name}`)}</small>
            </th>
            <td data-figure>{step.value === null ? "–" : rounded(step.value)}</td>
            <td data-figure>{t(`by_hand.${sideOf(step)}`, { bar: rounded(step.bar) })}</td>
            <td>
              <Result step={step} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Result({ step: { value, passed } }: { step: ComparisonStep }) {
  const { t } = useTranslation("pictures");
  const result = value === null && !passed ? "not_asked" : passed ? "passed" : "missed";
  const Icon = { not_asked: IconMinus, passed: IconCheck, missed: IconX }[result];
  return (
    <span style={{ whiteSpace: "nowrap" }}>
      <Icon size={14} aria-hidden="true" style={{ verticalAlign: -2 }} /> {t(`by_hand.${result}`)}
    </span>
  );
}
