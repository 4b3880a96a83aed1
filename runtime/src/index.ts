export { loadLogoModels } from "./inference/load-logo-models.js";
export { loadModel } from "./inference/load-model.js";
export { loadWordModels } from "./inference/load-word-models.js";
export { type BatchRead, BatchReader } from "./lines/batch-reader.js";
export { parseJsonLine } from "./lines/json-line.js";
export type { LineBatch } from "./lines/line-batch.js";
export { LINE_LIMIT_BYTES, LineSplitter } from "./lines/line-splitter.js";
export type { LineWriter, WriteFault } from "./lines/line-writer.js";
export { openLineWriter } from "./lines/open-line-writer.js";
export { splitLines } from "./lines/split-lines.js";
export type { DecodeWish } from "./pictures/decode-bytes.js";
export { DecoderProcess } from "./pictures/decoder-process.js";
export { pngOf } from "./pictures/draw-picture.js";
export { MAX_FILE_BYTES } from "./pictures/picture-limits.js";
export type { PictureSource } from "./pictures/picture-source.js";
export { isEverydayRaster } from "./pictures/raster-format.js";
export { showPicture } from "./pictures/show-picture.js";
export { type OrderedRun, type OrderedWork, runOrdered } from "./pool/run-ordered.js";
export type {
  CompiledSet,
  ScreenedListing,
  ScreeningSet,
  ShownListing,
} from "./screening/live-messages.js";
export { LiveScreening } from "./screening/live-screening.js";
export type { InternalError, ScreeningSetup } from "./screening/messages.js";
export {
  type ScreenStreamOptions,
  type StreamEnd,
  type StreamOutcome,
  screenStream,
} from "./screening/screen-stream.js";
export { ScreeningWorkers } from "./screening/screening-workers.js";
export type { Tally } from "./screening/tally.js";
export type { FoundPicture } from "./sight/album-messages.js";
export type { PictureComparison } from "./sight/compare-pictures.js";
export { AlbumLost, LiveAlbum } from "./sight/live-album.js";
export { LiveLooking } from "./sight/live-looking.js";
export { type Depth, LOOK_VERSION, type Look, type Looked } from "./sight/look.js";
export type { ReferenceSet } from "./sight/looking-messages.js";
export { prepareReferences } from "./sight/prepare-references.js";
export type { PreparedReference, ReferencePicture } from "./sight/reference-picture.js";
export { toReferencePictures } from "./sight/to-reference-pictures.js";
