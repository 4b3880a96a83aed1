import { useTranslation } from "react-i18next";
import { DataTable } from "../../../parts/data-table.js";
import { PartList } from "../../../parts/notices/part-list.js";
import { StateMark } from "../../../parts/state-mark.js";
import { Cautions } from "./cautions.js";
import type { ForeseenItem } from "./foreseen.js";
import classes from "./notices.module.css";

/** As many as somebody reads at once. */
const MOST_SHOWN = 100;

/** How many would take effect, wait or be refused; and each that is refused or weak, with how to mend it. */
export function PreflightResult({
  items,
  table,
}: {
  items: readonly ForeseenItem[];
  table: boolean;
}) {
  const { t } = useTranslation("notices");
  const refused = items.filter(({ missing }) => missing.length > 0);
  const passing = items.filter(({ missing }) => missing.length === 0);
  const review = passing.filter(({ grounds }) => grounds.length > 0);
  const problems = [...refused, ...passing.filter(({ weaknesses }) => weaknesses.length > 0)];
  return (
    <div aria-live="polite">
      <ul className={classes["sums"]}>
        <li>
          <StateMark tone="accent">
            {t("new.at_once", { count: passing.length - review.length })}
          </StateMark>
        </li>
        <li>
          <StateMark tone="clock">{t("new.review", { count: review.length })}</StateMark>
        </li>
        <li>
          <StateMark tone={refused.length > 0 ? "infringing" : "plain"}>
            {t("new.refused", { count: refused.length })}
          </StateMark>
        </li>
      </ul>
      <Cautions items={items} />
      {refused.length > 0 && (
        <p className={classes["soft"]}>{t(table ? "new.table_left_out" : "new.left_out")}</p>
      )}
      {problems.length === 0 && <p className={classes["soft"]}>{t("new.no_problems")}</p>}
      {problems.length > 0 && (
        <DataTable label={t("new.problems")} stacks>
          <thead>
            <tr>
              <th scope="col">{t("listing")}</th>
              <th scope="col">{t("new.problems")}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, MOST_SHOWN).map((item) => (
              <tr key={item.key}>
                <th scope="row" className={classes["title"]}>
                  {item.line !== null && <small>{t("new.line", { line: item.line })}</small>}
                  {item.name}
                </th>
                <td className={classes["what"]}>
                  {item.missing.length > 0 && (
                    <div className={classes["fault"]}>
                      <PartList parts={item.missing} />
                    </div>
                  )}
                  {item.weaknesses.length > 0 && <PartList parts={item.weaknesses} />}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {problems.length > MOST_SHOWN && (
        <p className={classes["soft"]}>{t("new.more", { count: problems.length - MOST_SHOWN })}</p>
      )}
    </div>
  );
}
