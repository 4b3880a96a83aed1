import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ReviewFile } from "../../../api/notice-reviews.js";
import { fileAddress } from "../../../api/upload-file.js";
import { Moment } from "../../../parts/moment.js";
import classes from "./reviews.module.css";

/** What the brand says: its right, its reason, its words and its files. */
export function ReviewSays({ review }: { review: ReviewFile }) {
  const { t } = useTranslation(["notices", "terms"]);
  const { right, reasonCode, comment, evidence } = review;
  return (
    <section className={classes["part"]}>
      <Title order={2}>{t("desk.review.says")}</Title>
      <dl className={classes["facts"]}>
        <dt>{t("desk.brand")}</dt>
        <dd>{review.brand.name}</dd>
        {right !== null && (
          <>
            <dt>{t("desk.review.right")}</dt>
            <dd>
              {[t(`terms:right_kind.${right.kind as "word_mark"}`), right.text, right.number]
                .filter((part) => part !== null)
                .join(" · ")}
            </dd>
            <dt>{t("desk.review.territories")}</dt>
            <dd>{right.territories.join(", ") || t("desk.review.everywhere")}</dd>
            {right.since !== null && (
              <>
                <dt>{t("desk.review.since")}</dt>
                <dd>{right.since}</dd>
              </>
            )}
            {right.verifiedAt !== null && (
              <>
                <dt>{t("desk.review.verified")}</dt>
                <dd>
                  <Moment at={right.verifiedAt} full />
                </dd>
              </>
            )}
          </>
        )}
        {reasonCode !== null && (
          <>
            <dt>{t("desk.review.reason")}</dt>
            <dd>{t(`terms:reason.${reasonCode as "OTHER"}`)}</dd>
          </>
        )}
        <dt>{t("desk.review.words")}</dt>
        <dd className={classes["words"]}>{comment ?? t("desk.review.no_words")}</dd>
        <dt>{t("desk.review.evidence")}</dt>
        <dd>
          {evidence.length === 0 && t("desk.review.no_evidence")}
          {evidence.map(({ file, kind }, index) => (
            <a
              key={file}
              className={classes["line"]}
              href={fileAddress(file)}
              target="_blank"
              rel="noreferrer"
            >
              {t("desk.review.file", { number: index + 1, kind: kind.replaceAll("_", " ") })}
            </a>
          ))}
        </dd>
      </dl>
    </section>
  );
}
