import { useTranslation } from "react-i18next";
import type { RightFile } from "../../api/right-review.js";
import { useFormats } from "../../i18n/use-formats.js";
import { RightPictures } from "../../parts/pictures/right-pictures.js";
import { useNow } from "../../parts/use-now.js";
import { useRightWords } from "../../parts/use-right-words.js";
import classes from "./rights.module.css";

const DAY_MS = 24 * 3_600_000;
/** From here on it is said how many days are left. */
const NEAR_DAYS = 90;

/** What a right shows, and what the register says of it. */
export function RightFacts({ right }: { right: RightFile }) {
  const { t } = useTranslation(["brand", "rights"]);
  const formats = useFormats();
  const { aliases, office, number, holder, registeredOn, expiresOn, niceClasses } = right;
  const now = useNow();
  const { where } = useRightWords(right);
  const ends = expiresOn === null ? null : Math.ceil((Date.parse(expiresOn) - now) / DAY_MS);
  const left = ends !== null && ends >= 0 && ends <= NEAR_DAYS;
  const registered: [string, string][] = [
    [t("rights.number"), [office, number].filter(Boolean).join(" ") || "–"],
    [t("rights.holder"), holder ?? "–"],
    [t("rights.registered"), registeredOn === null ? "–" : formats.day(registeredOn)],
    [
      t("rights:expires"),
      expiresOn === null
        ? t("rights:no_end")
        : [formats.day(expiresOn), left && t("rights:left", { count: ends })]
            .filter(Boolean)
            .join(" · "),
    ],
    [t("rights.territories"), where],
  ];
  const classed: [string, string] = [t("rights.classes"), niceClasses.join(", ") || "–"];
  const names: [string, string] = [
    t("rights.other_names"),
    aliases.length === 0 ? "–" : formats.list(aliases),
  ];
  const copyright: [string, string][] = [
    [t("rights.holder"), holder ?? "–"],
    [t("rights.territories"), where],
  ];
  const facts: Readonly<Record<string, [string, string][]>> = {
    word_mark: [names, ...registered, classed],
    design: registered,
    patent: registered,
    utility_model: registered,
    geographical_indication: registered,
    copyright_text: copyright,
    copyright_character: copyright,
    // No register knows of them.
    copyright_image: [
      [t("rights.holder"), holder ?? "–"],
      [t("rights.territories"), where],
      [t("rights.use"), t(right.licensed ? "rights.use_free" : "rights.use_own")],
    ],
  };
  return (
    <>
      <RightPictures right={right} />
      <dl className={classes["facts"]}>
        {(facts[right.kind] ?? [...registered, classed]).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
