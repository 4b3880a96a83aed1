import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SafetyItem, SafetyState } from "../../../api/safety.js";
import { DataTable } from "../../../parts/data-table.js";
import { Moment } from "../../../parts/moment.js";
import { Thumb } from "../../brand/thumb.js";
import classes from "./safety.module.css";

interface SafetyTableProps {
  readonly cases: readonly SafetyItem[];
  readonly state: SafetyState;
  /** Place of the line that the keyboard is at. */
  readonly marked: number;
  onMark(place: number): void;
}

export function SafetyTable({ cases, state, marked, onMark }: SafetyTableProps) {
  const { t } = useTranslation("safety");
  const when = t(state === "open" ? "opened" : "updated");
  return (
    <DataTable label={t(`state.${state}`)} stacks>
      <thead>
        <tr>
          <th scope="col">{t("listing")}</th>
          <th scope="col">{t("markings")}</th>
          <th scope="col">{t("hint_head")}</th>
          <th scope="col">{when}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map(
          ({ id, listing, marketplace, picture, markings, hint, openedAt, updatedAt }, place) => (
            <tr
              key={id}
              data-marked={place === marked || undefined}
              onMouseDown={() => onMark(place)}
            >
              <th scope="row">
                <span className={classes["listing"]}>
                  {picture === null ? (
                    <Thumb snapshot="" position={null} />
                  ) : (
                    <Thumb snapshot={picture.snapshot} position={picture.position} />
                  )}
                  <span>
                    <Link
                      to="/operator/safety/$case"
                      params={{ case: id }}
                      onFocus={() => onMark(place)}
                    >
                      {listing.title}
                    </Link>
                    <small>{marketplace.name}</small>
                  </span>
                </span>
              </th>
              <td className={classes["found"]}>{t("markings_found", { count: markings })}</td>
              <td className={classes["found"]}>{t(`hint.${hint}`)}</td>
              <td data-label={when}>
                <Moment at={state === "open" ? openedAt : updatedAt} />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </DataTable>
  );
}
