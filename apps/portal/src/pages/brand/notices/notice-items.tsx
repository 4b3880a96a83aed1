import { useTranslation } from "react-i18next";
import type { NoticeFile, NoticeItem } from "../../../api/notices.js";
import { DataTable } from "../../../parts/data-table.js";
import { NoticeRow } from "./notice-row.js";

interface NoticeItemsProps {
  readonly notice: string;
  readonly right: NoticeFile["right"];
  readonly items: readonly NoticeItem[];
  readonly may: boolean;
}

export function NoticeItems({ notice, right, items, may }: NoticeItemsProps) {
  const { t } = useTranslation("notices");
  return (
    <DataTable label={t("one.items")} stacks>
      <thead>
        <tr>
          <th scope="col">{t("listing")}</th>
          <th scope="col">{t("standing")}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <NoticeRow key={item.id} notice={notice} right={right} item={item} may={may} />
        ))}
      </tbody>
    </DataTable>
  );
}
