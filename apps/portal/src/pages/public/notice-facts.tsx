import { useTranslation } from "react-i18next";
import type { NoticeStatus } from "../../api/public-notice.js";
import type { terms } from "../../i18n/en/terms.js";
import classes from "./public.module.css";

type Facts = Pick<NoticeStatus, "right" | "reasonCode" | "items" | "marketplace" | "files">;

/** What was reported, to its sender. */
export function NoticeFacts({ notice }: { notice: Facts }) {
  const { t } = useTranslation(["publicNotice", "terms"]);
  const { right, reasonCode, items, marketplace, files } = notice;
  const { kind, number, office, work } = right;
  const named = [number, office, work].filter((part) => part !== null && part !== "").join(" · ");
  return (
    <section className={classes["part"]} aria-labelledby="facts">
      <h2 id="facts">{t("reported")}</h2>
      <dl className={classes["facts"]}>
        <div>
          <dt>{t("marketplace")}</dt>
          <dd>{marketplace}</dd>
        </div>
        <div>
          <dt>{t("listings")}</dt>
          <dd>
            <ul>
              {items.map(({ url, listing }) => (
                <li key={`${url} ${listing}`}>{url ?? listing}</li>
              ))}
            </ul>
          </dd>
        </div>
        {kind !== null && (
          <div>
            <dt>{t("right")}</dt>
            <dd>
              {t(`terms:right_kind.${kind}`)} {named}
            </dd>
          </div>
        )}
        {reasonCode !== null && (
          <div>
            <dt>{t("wrong")}</dt>
            <dd>{t(`terms:reason.${reasonCode as keyof typeof terms.reason}`)}</dd>
          </div>
        )}
        {files.length > 0 && (
          <div>
            <dt>{t("files")}</dt>
            <dd>
              <ul>
                {files.map(({ media, scan }, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: they never change their places.
                  <li key={place}>
                    {t("file", { number: place + 1 })} · {media} · {t(`scan.${scan}`)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
