import type { Context } from "../../context.js";
import { type FetchedPicture, fetchPicture } from "../../pictures/fetch-picture.js";
import type { PictureDecoding } from "../../pictures/picture-decoding.js";
import { type ClaimedPicture, claimPictures } from "./claim-pictures.js";
import { giveBackPicture, recordPicture } from "./record-picture.js";

/** Pictures in hand at the same time; each may take 20 MB. */
const IN_HAND = 8;
/** More tries than failed fetches explain: the process ended over this picture again and again. */
const MOST_TRIES = 12;
const GIVEN_UP: FetchedPicture = {
  state: "unreadable",
  detail: `no try of ${MOST_TRIES} came to an end`,
};

/** Fetches waiting pictures, several at a time, so that one slow server does not hold up the others. */
export class PicturePool {
  readonly #context: Context;
  readonly #decoding: PictureDecoding;
  readonly #inHand = new Set<Promise<void>>();

  constructor(context: Context, decoding: PictureDecoding) {
    this.#context = context;
    this.#decoding = decoding;
  }

  /** Takes as many pictures in hand as there is room for. Resolves with whether more may be waiting. */
  async fill(): Promise<boolean> {
    const room = IN_HAND - this.#inHand.size;
    const claimed = await claimPictures(this.#context, room);
    for (const picture of claimed) {
      const work = this.#fetch(picture).finally(() => this.#inHand.delete(work));
      this.#inHand.add(work);
    }
    return claimed.length === room;
  }

  /** Resolves once there is room for another picture. */
  async room(): Promise<void> {
    if (this.#inHand.size === IN_HAND) await Promise.race(this.#inHand);
  }

  /** Resolves once nothing is in hand. */
  async idle(): Promise<void> {
    await Promise.all(this.#inHand);
  }

  async #fetch(picture: ClaimedPicture): Promise<void> {
    try {
      const { decode } = this.#decoding;
      const fetched =
        picture.attempts > MOST_TRIES
          ? GIVEN_UP
          : await fetchPicture(this.#context, decode, picture.url);
      await recordPicture(this.#context, picture, fetched);
    } catch (error) {
      // A full disk or a decoder that does not start is no fault of the picture.
      this.#context.log.error({ err: error }, "a picture could not be kept; it is tried again");
      await giveBackPicture(this.#context, picture).catch((failure: unknown) => {
        this.#context.log.error({ err: failure }, "its lease has to run out first");
      });
    }
  }
}
