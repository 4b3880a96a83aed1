import { useTranslation } from "react-i18next";
import type { NoticeItem } from "../../../api/notices.js";
import { useFormats } from "../../../i18n/use-formats.js";
import { PartList } from "../../../parts/notices/part-list.js";
import classes from "./notices.module.css";

/** Why a notice stands where it stands, and what its sender can do about it. */
export function ItemReasons({ item }: { item: NoticeItem }) {
  const { t } = useTranslation("notices");
  const formats = useFormats();
  const waits = item.state === "in_review" || item.state === "submitted";
  return (
    <>
      {item.state === "preflight_failed" && <PartList parts={item.missing} />}
      {waits && item.grounds.length > 0 && (
        <p className={classes["soft"]}>
          {t("one.waits")} {item.grounds.map((one) => t(`ground.${one as "policy"}`)).join("; ")}
        </p>
      )}
      {item.refusal.map(({ reason }) => (
        <p key={reason}>
          {t(`refusal.${reason as "abusive"}`)}. <b>{t("one.mend")}</b>{" "}
          {t(`mend.${reason as "abusive"}`)}
        </p>
      ))}
      {item.message !== null && (item.state === "refused" || item.cureDueAt !== null) && (
        <blockquote className={classes["asked"]}>
          <b>{t(item.cureDueAt === null ? "one.says" : "one.asks")}</b>
          <div className={classes["words"]}>{item.message}</div>
          {item.cureDueAt !== null && (
            <small>{t("one.mend_until", { date: formats.minute(item.cureDueAt) })}</small>
          )}
        </blockquote>
      )}
    </>
  );
}
