import type { SeededRandom } from "../../random.js";
import type { Photo } from "./photo.js";

/** What a seller does to a photograph before he uploads it. */
export interface Edit {
  readonly name: string;
  /** `another` is a photograph to put beside it or below it. */
  readonly apply: (photo: Photo, random: SeededRandom, another: Photo) => Promise<Photo>;
}
