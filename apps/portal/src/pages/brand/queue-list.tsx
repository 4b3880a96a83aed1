import { VisuallyHidden } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { RequestItem } from "../../api/requests.js";
import classes from "./queue.module.css";
import { QueueRow } from "./queue-row.js";
import type { QueueSearch } from "./queue-search.js";

interface QueueListProps {
  readonly items: readonly RequestItem[];
  /** Place of the line that the keyboard is at. */
  readonly marked: number;
  readonly search: QueueSearch;
  onMark(place: number): void;
}

export function QueueList({ items, marked, search, onMark }: QueueListProps) {
  const { t } = useTranslation("brand");
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    body.current?.children[marked]?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  return (
    <table className={classes["list"]}>
      <caption>
        <VisuallyHidden>{t("queue.title")}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("queue.listing")}</th>
          <th scope="col">{t("queue.price")}</th>
          <th scope="col">{t("queue.risk")}</th>
          <th scope="col">{t("queue.why")}</th>
          <th scope="col">{t("queue.at_stake")}</th>
          <th scope="col">{search.show === "answered" ? t("queue.outcome") : t("queue.due")}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {items.map((item, place) => (
          <QueueRow
            key={item.id}
            item={item}
            search={search}
            marked={place === marked}
            onMark={() => onMark(place)}
          />
        ))}
      </tbody>
    </table>
  );
}
