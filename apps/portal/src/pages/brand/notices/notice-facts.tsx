import { useTranslation } from "react-i18next";
import type { NoticeFile } from "../../../api/notices.js";
import { fileAddress } from "../../../api/upload-file.js";
import classes from "./notices.module.css";

/** What a batch says for all of its listings; what it does not say is left out. */
export function NoticeFacts({ notice }: { notice: NoticeFile }) {
  const { t } = useTranslation(["notices", "terms"]);
  const { right, reasonCode } = notice;
  const texts = [
    [t("one.words"), notice.detailedMessage],
    [t("one.to_seller"), notice.messageToSeller],
    [t("one.order"), notice.orderNumber],
  ] as const;
  return (
    <dl className={classes["facts"]}>
      <div>
        <dt>{t("right")}</dt>
        <dd>
          {right === null
            ? t("no_right")
            : [t(`terms:right_kind.${right.kind as "word_mark"}`), right.text, right.number]
                .filter((part) => part !== null)
                .join(" · ")}
          {reasonCode !== null && <> · {t(`terms:reason.${reasonCode as "OTHER"}`)}</>}
        </dd>
      </div>
      {texts.map(
        ([name, text]) =>
          text !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd className={classes["words"]}>{text}</dd>
            </div>
          ),
      )}
      {notice.evidence.length > 0 && (
        <div>
          <dt>{t("one.evidence")}</dt>
          <dd>
            {notice.evidence.map(({ file }, index) => (
              <a key={file} href={fileAddress(file)} target="_blank" rel="noreferrer">
                {t("one.file", { number: index + 1 })}
              </a>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
