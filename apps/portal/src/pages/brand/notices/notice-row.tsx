import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { NoticeFile, NoticeItem, NoticeState } from "../../../api/notices.js";
import { NoticeMark } from "../../../parts/notices/notice-mark.js";
import { CureForm } from "./cure-form.js";
import { ItemReasons } from "./item-reasons.js";
import classes from "./notices.module.css";
import { WithdrawNotice } from "./withdraw-notice.js";

const TAKEN_BACK_IN: ReadonlySet<NoticeState> = new Set([
  "waiting",
  "submitted",
  "in_review",
  "clarification_required",
  "accepted",
  "enforced",
  "upheld",
  "escalated_external",
]);

interface NoticeRowProps {
  readonly notice: string;
  readonly right: NoticeFile["right"];
  readonly item: NoticeItem;
  readonly may: boolean;
}

export function NoticeRow({ notice, right, item, may }: NoticeRowProps) {
  const { t } = useTranslation(["notices", "terms"]);
  const [asking, setAsking] = useState(false);
  const name = item.title ?? [item.marketplace, item.listing].filter(Boolean).join(" ");
  return (
    <tr>
      <th scope="row" className={classes["title"]}>
        {item.case === null ? (
          name
        ) : (
          <Link to="/brand/requests/$case" params={{ case: item.case }}>
            {name}
          </Link>
        )}
        <small>
          {item.line !== null && <>{t("new.line", { line: item.line })} · </>}
          {item.reasonCode !== null && t(`terms:reason.${item.reasonCode as "OTHER"}`)}
          {item.answeredRequest && <> · {t("new.answers")}</>}
        </small>
      </th>
      <td className={classes["what"]}>
        <NoticeMark state={item.state} />
        <ItemReasons item={item} />
        {may && item.state === "clarification_required" && (
          <CureForm
            notice={notice}
            item={item}
            copyright={right?.kind.startsWith("copyright") === true}
          />
        )}
      </td>
      <td data-nothing={!may || !TAKEN_BACK_IN.has(item.state) || undefined}>
        {may && TAKEN_BACK_IN.has(item.state) && (
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {t("one.withdraw")}
          </Button>
        )}
        {asking && (
          <WithdrawNotice notice={notice} item={item.id} onClose={() => setAsking(false)} />
        )}
      </td>
    </tr>
  );
}
