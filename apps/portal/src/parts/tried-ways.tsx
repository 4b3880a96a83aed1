import { useTranslation } from "react-i18next";
import type { TriedWay } from "../api/right-review.js";
import { characterNotes } from "./character-notes.js";
import { disguiseExample } from "./disguise-example.js";
import classes from "./right-budget.module.css";
import { SampleTitles } from "./sample-titles.js";

interface TriedWaysProps {
  readonly ways: readonly TriedWay[];
  /** The mark, of which the examples are made. */
  readonly text: string;
  /** How many it was tried on, as it is written. */
  readonly titles: string;
}

/** Ways of writing, each with the mark written so; of those switched off also why, with the titles. */
export function TriedWays({ ways, text, titles }: TriedWaysProps) {
  const { t } = useTranslation("terms");
  return (
    <ul className={classes["ways"]}>
      {ways.map((way) => {
        const example = disguiseExample(way.name, text);
        const accidents = way.fired + way.suspected;
        return (
          <li key={way.name} data-off={way.watched ? undefined : true}>
            <span className={classes["way"]}>{t(`form.${way.name as "leet"}`)}</span>
            {example !== null && <Example written={example} />}
            {accidents > 0 && (
              <small>
                {t(way.fired > 0 ? "budget.fired" : "budget.suspected", {
                  count: way.fired > 0 ? way.fired : way.suspected,
                  titles,
                })}
              </small>
            )}
            {!way.watched && <SampleTitles samples={way.samples} sign={text} />}
          </li>
        );
      })}
    </ul>
  );
}

/** A letter that nobody tells from the true one is named by its number. */
function Example({ written }: { written: string }) {
  const letters = characterNotes(written).filter(({ shown }) => /\p{L}/u.test(shown));
  const strange = letters.flatMap(({ code }) => code ?? []);
  return (
    <bdi className={classes["example"]}>
      {written}
      {strange.length > 0 && <small> {strange.join(" ")}</small>}
    </bdi>
  );
}
