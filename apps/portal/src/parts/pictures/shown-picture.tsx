import type { Box } from "../../api/finding.js";
import { useFormats } from "../../i18n/use-formats.js";
import { BoxLayer } from "./box-layer.js";
import { Comparison, type Side } from "./comparison.js";
import type { PictureLine } from "./lines-of.js";
import { LogoComparison } from "./logo-comparison.js";
import type { Size } from "./outline.js";
import { OutlineLayer } from "./outline-layer.js";
import { PictureStage } from "./picture-stage.js";
import type { PictureSighting } from "./sightings-of.js";
import type { Overlay } from "./use-overlay.js";
import { useWhatIsShown, type Whose } from "./use-what-is-shown.js";

interface ShownPictureProps {
  readonly listing: Side;
  readonly sightings: readonly PictureSighting[];
  /** The one that is looked at. */
  readonly chosen: PictureSighting | undefined;
  readonly lines: readonly PictureLine[];
  readonly whose: Whose;
  readonly overlay: Overlay;
}

/** One picture of a listing with all that was found in it, beside what the chosen one was taken for. */
export function ShownPicture(props: ShownPictureProps) {
  const { listing, sightings, chosen, lines, whose, overlay } = props;
  const formats = useFormats();
  const what = useWhatIsShown(whose);
  const outlined = chosen !== undefined && chosen.alike.outlines !== null;
  const boxes: { name: string | null; box: Box }[] = [];
  for (const { kind, box, alike } of sightings) {
    // An outline says where the chosen one is, and better.
    if (box === null || (outlined && kind !== "logo")) continue;
    const sure = alike.confidence === null ? "" : ` ${formats.share(alike.confidence)}`;
    boxes.push({ name: what.name(kind) + sure, box });
  }
  // What was read stands below the picture, line by line.
  for (const { box } of lines) if (box !== null) boxes.push({ name: null, box });
  const also = (size: Size) => <BoxLayer boxes={boxes} size={size} />;
  const reference =
    chosen === undefined || chosen.reference === null
      ? null
      : what.side(chosen.kind, chosen.reference);
  if (chosen?.kind === "logo" && chosen.box !== null) {
    return <LogoComparison listing={listing} reference={reference} box={chosen.box} also={also} />;
  }
  if (chosen !== undefined && reference !== null) {
    return (
      <Comparison
        listing={listing}
        reference={reference}
        alike={chosen.alike}
        overlay={overlay}
        also={also}
      />
    );
  }
  const outline = chosen?.alike.outlines?.region;
  return (
    <PictureStage address={listing.address} alt={listing.alt}>
      {(size) => (
        <>
          {also(size)}
          {outline !== undefined && <OutlineLayer outline={outline} size={size} on="listing" />}
        </>
      )}
    </PictureStage>
  );
}
