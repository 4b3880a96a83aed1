import type { SampleTitle } from "../api/right-review.js";
import { MarkedText } from "./marked-text.js";
import classes from "./right-budget.module.css";

/** Invented titles with the sign that was found in them. */
export function SampleTitles({ samples, sign }: { samples: readonly SampleTitle[]; sign: string }) {
  return (
    <ul className={classes["samples"]}>
      {samples.map((sample) => (
        <li key={sample.title}>
          <MarkedText text={sample.title} spans={[sample]} sign={sign} />
        </li>
      ))}
    </ul>
  );
}
