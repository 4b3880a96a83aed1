import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Flow } from "../../api/flow.js";
import { useFormats } from "../../i18n/use-formats.js";
import { DataTable } from "../../parts/data-table.js";
import { StateMark } from "../../parts/state-mark.js";
import classes from "./flow.module.css";
import { shareOf } from "./flow-layout.js";
import { orderOf, pageOfNode, toneOf } from "./flow-nodes.js";
import { useNodeName } from "./use-node-name.js";

/** The same as the river, line by line. */
export function FlowTable({ flow }: { flow: Flow }) {
  const { t } = useTranslation("operator");
  const formats = useFormats();
  const nameOf = useNodeName();
  const links = flow.links
    .filter(({ count }) => count > 0)
    .sort((a, b) => orderOf(a.source) - orderOf(b.source) || orderOf(a.target) - orderOf(b.target));
  return (
    <DataTable label={t("flow.title")}>
      <thead>
        <tr>
          <th scope="col">{t("flow.from")}</th>
          <th scope="col">{t("flow.to")}</th>
          <th scope="col" data-figure>
            {t("flow.listings")}
          </th>
          <th scope="col" data-figure>
            {t("flow.share")}
          </th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => {
          const page = pageOfNode(link.target);
          const name = <StateMark tone={toneOf(link.target)}>{nameOf(link.target)}</StateMark>;
          return (
            <tr key={`${link.source} ${link.target}`}>
              <th scope="row">{nameOf(link.source)}</th>
              <td>
                {page === null ? (
                  name
                ) : (
                  <Link {...page} className={classes["to"]}>
                    {name}
                  </Link>
                )}
              </td>
              <td data-figure>{formats.number(link.count)}</td>
              <td data-figure>{formats.share(shareOf(flow, link))}</td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
