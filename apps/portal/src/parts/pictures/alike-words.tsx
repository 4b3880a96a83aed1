import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.js";
import { type Alike, isPart } from "./alike.js";
import classes from "./pictures.module.css";
import { usePictureSize } from "./use-picture-size.js";

interface AlikeWordsProps {
  readonly alike: Alike;
  /** What is shown, as the reader calls it. */
  readonly what: string;
  /** Where the reference is read, if it is kept. */
  readonly reference: string | null;
}

/** What the drawing over two pictures says, in words: what is shown, in which state, and how it was found. */
export function AlikeWords({ alike, what, reference }: AlikeWordsProps) {
  const { t } = useTranslation("pictures");
  const formats = useFormats();
  const { mirrored, rotated, means, distance, inliers, confidence } = alike;
  const states = [
    ...(mirrored ? [t("mirrored")] : []),
    ...(rotated === 0 ? [] : [t("rotated", { degrees: formats.number(rotated) })]),
  ];
  const found = [
    ...(means === "hash" && distance !== null
      ? [t("distance", { bits: distance })]
      : means === "features" && inliers !== null
        ? [t("inliers", { count: inliers })]
        : means === null
          ? []
          : [t(`means.${means}`)]),
    ...(confidence === null ? [] : [t("sure", { share: formats.share(confidence) })]),
  ];
  return (
    <p className={classes["words"]}>
      {reference === null ? (
        <Shown what={what} states={states} />
      ) : (
        <ShownOf what={what} states={states} alike={alike} reference={reference} />
      )}
      {found.length > 0 && <small>{found.join(" · ")}</small>}
    </p>
  );
}

/** Only who knows how large the reference is can say whether all of it is shown. */
function ShownOf({
  alike,
  reference,
  what,
  states,
}: {
  alike: Alike;
  reference: string;
  what: string;
  states: readonly string[];
}) {
  const { t } = useTranslation("pictures");
  const { size } = usePictureSize(reference);
  const part = size !== null && isPart(alike, size);
  return <Shown what={what} states={part ? [...states, t("part")] : states} />;
}

function Shown({ what, states }: { what: string; states: readonly string[] }) {
  const { t } = useTranslation("pictures");
  const formats = useFormats();
  return (
    <span>
      {states.length === 0
        ? t("shows", { what })
        : t("shows_so", { what, how: formats.list(states) })}
    </span>
  );
}
