import { useTranslation } from "react-i18next";
import type { RightFile } from "../../api/right-review.js";
import { useFormats } from "../../i18n/use-formats.js";
import { RightPictures } from "../../parts/pictures/right-pictures.js";
import { useRightWords } from "../../parts/use-right-words.js";
import classes from "./rights.module.css";

/** What a right shows, and what the register says of it. */
export function RightFacts({ right }: { right: RightFile }) {
  const { t } = useTranslation("brand");
  const formats = useFormats();
  const { aliases, office, number, holder, registeredOn, niceClasses } = right;
  const { where } = useRightWords(right);
  const registered: [string, string][] = [
    [t("rights.number"), [office, number].filter(Boolean).join(" ") || "–"],
    [t("rights.holder"), holder ?? "–"],
    [t("rights.registered"), registeredOn === null ? "–" : formats.day(registeredOn)],
    [t("rights.territories"), where],
  ];
  const classed: [string, string] = [t("rights.classes"), niceClasses.join(", ") || "–"];
  const names: [string, string] = [
    t("rights.other_names"),
    aliases.length === 0 ? "–" : formats.list(aliases),
  ];
  const facts: Readonly<Record<string, [string, string][]>> = {
    word_mark: [names, ...registered, classed],
    design: registered,
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
