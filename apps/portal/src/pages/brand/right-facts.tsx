import { useTranslation } from "react-i18next";
import type { RightFile } from "../../api/right-review.js";
import { useFormats } from "../../i18n/use-formats.js";
import classes from "./rights.module.css";

/** What the register says of a right. */
export function RightFacts({ right }: { right: RightFile }) {
  const { t } = useTranslation("brand");
  const formats = useFormats();
  const { aliases, office, number, holder, registeredOn, territories, niceClasses } = right;
  const facts: [string, string][] = [
    [t("rights.other_names"), aliases.length === 0 ? "–" : formats.list(aliases)],
    [t("rights.number"), [office, number].filter(Boolean).join(" ") || "–"],
    [t("rights.holder"), holder ?? "–"],
    [t("rights.registered"), registeredOn === null ? "–" : formats.day(registeredOn)],
    [t("rights.territories"), territories.join(", ") || "–"],
    [t("rights.classes"), niceClasses.join(", ") || "–"],
  ];
  return (
    <>
      {right.images.length > 0 && (
        <p className={classes["pictures"]}>
          {right.images.map((key) => (
            <img key={key} src={`/v1/files/${key}`} alt={t("rights.picture")} />
          ))}
        </p>
      )}
      <dl className={classes["facts"]}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
