import { Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ReviewFile } from "../../../api/notice-reviews.js";
import { PartList } from "../../../parts/notices/part-list.js";
import { ReviewListing } from "./review-listing.js";
import { ReviewSays } from "./review-says.js";
import { ReviewWord } from "./review-word.js";
import classes from "./reviews.module.css";

export function ReviewView({ review }: { review: ReviewFile }) {
  const { t } = useTranslation("notices");
  const { missing, weaknesses } = review.now;
  return (
    <div className={classes["columns"]}>
      <div>
        <ReviewListing review={review} />
        <ReviewSays review={review} />
      </div>
      <div>
        <section className={classes["part"]}>
          <Title order={2}>{t("desk.review.preflight")}</Title>
          <p className={classes["soft"]}>{t("desk.review.preflight_lead")}</p>
          {missing.length === 0 && <p>{t("desk.review.passes")}</p>}
          {missing.length > 0 && (
            <div className={classes["fault"]}>
              <p>{t("desk.review.missing")}</p>
              <PartList parts={missing} />
            </div>
          )}
          {weaknesses.length > 0 && (
            <>
              <p>{t("desk.review.weak")}</p>
              <PartList parts={weaknesses} />
            </>
          )}
        </section>
        {review.grounds.length > 0 && (
          <section className={classes["part"]}>
            <Title order={2}>{t("desk.review.sender_saw")}</Title>
            <ul>
              {review.grounds.map((ground) => (
                <li key={ground}>{t(`ground.${ground as "policy"}`)}</li>
              ))}
            </ul>
          </section>
        )}
        <section className={classes["part"]}>
          <Title order={2}>{t("desk.review.decide")}</Title>
          <ReviewWord review={review} />
          {review.case !== null && (
            <p>
              <Link to="/operator/cases/$case" params={{ case: review.case }}>
                {t("desk.review.case")}
              </Link>
            </p>
          )}
        </section>
      </div>
    </div>
  );
}
