import { createFloodGuard } from "@touchstone/image";
import type { Look } from "@touchstone/runtime";

const WINDOW_MS = 10 * 60_000;

type Sighting = Look["sightings"][number];

/**
 * Holds back references that suddenly match far more pictures than before and than others do, such as one that shows a
 * plain ground: what they match is kept, marked as held, and asserts nothing.
 */
export class Flood {
  readonly #guard = createFloodGuard();
  readonly #ids = new Map<string, number>();
  readonly #onHeld: (reference: string) => void;
  #counts = new Map<number, number>();
  #since: number | undefined;

  /** @param onHeld is told once of each reference, by right and picture */
  constructor(onHeld: (reference: string) => void) {
    this.#onHeld = onHeld;
  }

  /** Counts what a picture shows, and marks what is held. @param now milliseconds since 1970 */
  through(look: Look, now: number): Look {
    this.#turn(now);
    if (look.sightings.length === 0) return look;
    return { ...look, sightings: look.sightings.map((sighting) => this.#count(sighting)) };
  }

  #count(sighting: Sighting): Sighting {
    const name = JSON.stringify([sighting.rightId, sighting.reference]);
    const id = this.#ids.get(name) ?? this.#ids.size;
    this.#ids.set(name, id);
    this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    if (!this.#guard.held.has(id)) return sighting;
    return { ...sighting, detail: { ...sighting.detail, held: true } };
  }

  #turn(now: number): void {
    this.#since ??= now;
    if (now - this.#since < WINDOW_MS) return;
    this.#since = now;
    const flooding = new Set(this.#guard.close(this.#counts));
    this.#counts = new Map();
    for (const [name, id] of this.#ids) if (flooding.has(id)) this.#onHeld(name);
  }
}
