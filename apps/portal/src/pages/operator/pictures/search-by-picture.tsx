import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/use-formats.js";
import { Empty } from "../../../parts/empty.js";
import { PictureMatches } from "./picture-matches.js";
import { PicturePick } from "./picture-pick.js";
import classes from "./pictures-page.module.css";
import { SearchProblem } from "./search-problem.js";
import { SearchProgress } from "./search-progress.js";
import { usePictureSearch } from "./use-picture-search.js";

/** A picture goes in, and the listings that show it come out. */
export function SearchByPicture() {
  const { t } = useTranslation("pictures");
  const formats = useFormats();
  const { searched, refused, search } = usePictureSearch();
  const answer = refused === null ? (searched?.answer ?? null) : null;
  const running = searched !== null && searched.answer === null && searched.error === null;
  return (
    <div className={classes["search"]}>
      <PicturePick searched={searched} onPick={search} />
      <div className={classes["told"]}>
        {refused === null && searched === null && (
          <Empty title={t("search.begin")}>{t("search.begin_text")}</Empty>
        )}
        {refused !== null && <SearchProblem refused={refused} />}
        {running && <SearchProgress share={searched.share} />}
        {refused === null && searched?.error != null && <SearchProblem error={searched.error} />}
        <div role="status">
          {answer !== null && answer.matches.length === 0 && (
            <Empty title={t("search.nothing")}>
              {answer.looked === 0
                ? t("search.nothing_text_zero")
                : t("search.nothing_text", {
                    count: answer.looked,
                    looked: formats.number(answer.looked),
                  })}
            </Empty>
          )}
          {answer !== null && answer.matches.length > 0 && (
            <p className={classes["found"]}>
              {t("search.found", {
                count: answer.matches.length,
                looked: formats.number(answer.looked),
              })}
            </p>
          )}
        </div>
        {answer !== null && searched !== null && answer.matches.length > 0 && (
          <PictureMatches matches={answer.matches} query={searched.address} />
        )}
      </div>
    </div>
  );
}
