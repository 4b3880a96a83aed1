import { setTimeout as pause } from "node:timers/promises";
import type { Caller } from "../../../house/caller.js";
import { persist, persistWell } from "../stage/persist.js";

const PAGE = 50;
const LOOKS_EVERY = 200;

interface Item {
  readonly id: string;
  readonly listing: string;
}

export interface Desk {
  readonly brand: Caller;
  readonly operator: Caller;
  readonly rightId: string;
  readonly declarationId: string;
}

/** A case as those who act on it see it. */
interface Seen {
  readonly answer: string | null;
  readonly restrictionState: string | null;
}

/** What was answered, and in which state the listing has to end. */
export interface Settled {
  readonly case: string;
  readonly answer: "counterfeit" | "genuine";
  readonly wanted: "restricted" | "active";
  /** Whether the marketplace has to hear of it at all. */
  readonly told: boolean;
}

/** The brand's people: answer what waits, one after the other. Some answers the operator takes back. */
export class BrandDesk {
  /** By listing. */
  readonly settled = new Map<string, Settled>();
  again = 0;
  /** Acts that were done although their answer was lost and the same request was refused after. */
  foundDone = 0;
  readonly #desk: Desk;
  #going = true;
  readonly #ended: Promise<void>;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#ended = this.#work();
    this.#ended.catch(() => {});
  }

  /** Waits until so many are answered, or nothing was for `patience` ms. */
  async settle(count: number, patience: number): Promise<void> {
    let last = { count: this.settled.size, at: performance.now() };
    while (this.settled.size < count && performance.now() - last.at < patience) {
      await Promise.race([pause(LOOKS_EVERY), this.#ended]);
      if (this.settled.size > last.count)
        last = { count: this.settled.size, at: performance.now() };
    }
    this.#going = false;
    await this.#ended;
  }

  async #work(): Promise<void> {
    while (this.#going) {
      const path = `/v1/requests?limit=${PAGE}`;
      const { items } = await persistWell<{ items: Item[] }>(this.#desk.brand, { path });
      const fresh = items.filter(({ listing }) => !this.settled.has(listing));
      for (const item of fresh) await this.#settle(item);
      if (fresh.length === 0) await pause(LOOKS_EVERY);
    }
  }

  async #settle({ id, listing }: Item): Promise<void> {
    const count = this.settled.size;
    const answer = count % 7 === 3 ? "genuine" : "counterfeit";
    const { brand, operator, rightId, declarationId } = this.#desk;
    const notice = { rightId, reasonCode: "TM_OBFUSCATED", declarationId };
    const body = { answer, ...(answer === "counterfeit" && notice) };
    await this.#once(brand, `/v1/requests/${id}/answer`, body, (seen) => seen.answer === answer);
    const reverses = answer === "counterfeit" && count % 5 === 0;
    if (reverses) {
      const reason = { reason: "mistaken" };
      const isReversed = (seen: Seen) => seen.restrictionState !== "active";
      await this.#once(operator, `/v1/cases/${id}/reverse`, reason, isReversed);
    }
    const wanted = answer === "counterfeit" && !reverses ? "restricted" : "active";
    this.settled.set(listing, { case: id, answer, wanted, told: answer === "counterfeit" });
  }

  /**
   * Asks until it is done. When the server dies between the act and the keeping of its answer, the same request is
   * refused a minute later, as it is done already: then the case says so.
   */
  async #once(
    caller: Caller,
    path: string,
    body: object,
    isDone: (seen: Seen) => boolean,
  ): Promise<void> {
    const headers = { "idempotency-key": path };
    const { tries, answer } = await persist(caller, { method: "POST", path, headers, body });
    this.again += tries - 1;
    if (answer.status < 300) return;
    const id = path.split("/")[3];
    const seen = await persistWell<Seen>(caller, { path: `/v1/requests/${id}` });
    if (tries === 1 || !isDone(seen)) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    this.foundDone += 1;
  }
}
