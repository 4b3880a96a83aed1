import { useTranslation } from "react-i18next";
import { pictureAddress, type RequestDetail } from "../../api/requests.js";
import { boxesOf } from "../../parts/boxes-of.js";
import classes from "./case.module.css";

/** Every picture as it was fetched, whole, with what was found in it drawn over; each opens at its full size. */
export function CasePictures({ request }: { request: RequestDetail }) {
  const { t } = useTranslation("operator");
  const { pictures, snapshot, finding } = request;
  const stored = pictures.filter(({ state }) => state === "stored");
  if (stored.length === 0) {
    return (
      <p className={classes["soft"]}>
        {t(pictures.length === 0 ? "case.no_pictures" : "case.not_fetched")}
      </p>
    );
  }
  return (
    <ul className={classes["pictures"]}>
      {stored.map(({ position, url, width, height }, place) => {
        const address = pictureAddress(snapshot.id, position);
        const boxes = boxesOf(finding, url);
        return (
          <li key={position}>
            <a href={address} target="_blank" rel="noreferrer">
              <img
                src={address}
                alt={t("case.picture", { number: place + 1, count: stored.length })}
                width={width ?? undefined}
                height={height ?? undefined}
              />
              {width !== null && height !== null && boxes.length > 0 && (
                <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
                  {boxes.map(({ kind, box: [x, y, w, h] }) => (
                    <rect key={`${kind}-${x}-${y}`} x={x} y={y} width={w} height={h} />
                  ))}
                </svg>
              )}
            </a>
            {boxes.length > 0 && (
              <small>
                {boxes
                  .map(
                    ({ kind, confidence }) => `${t(`case.found.${kind}`)} ${confidence.toFixed(2)}`,
                  )
                  .join(" · ")}
              </small>
            )}
          </li>
        );
      })}
    </ul>
  );
}
