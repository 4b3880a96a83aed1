import { once } from "node:events";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it, vi } from "vitest";
import { deliver, event, SECRET, statement } from "./support/events.js";
import { newFolder } from "./support/folders.js";
import {
  listingIn,
  postForm,
  type SeenState,
  spawnProgram,
  spawnShop,
  stateOf,
} from "./support/shops.js";

describe("a shop that is killed", () => {
  it("has kept every delivery that it acknowledged, and applies none twice", async () => {
    const data = newFolder();
    const events = Array.from({ length: 240 }, (_, index) =>
      event(`L${1001 + (index % 12)}`, 1 + Math.floor(index / 12), stateFor(index)),
    );
    const acknowledged = new Set<string>();
    let rest = events;
    for (let round = 0; round < 3; round += 1) {
      const shop = await spawnShop({ data });
      expect(lost(events, acknowledged, await stateOf(shop.address))).toEqual([]);
      const sent = sendAll(shop.address, rest, acknowledged);
      await vi.waitUntil(() => acknowledged.size >= 60 * (round + 1), { timeout: 60_000 });
      await shop.kill();
      await sent;
      rest = [...events].reverse();
    }
    const shop = await spawnShop({ data });
    expect(lost(events, acknowledged, await stateOf(shop.address))).toEqual([]);
    await sendAll(shop.address, events, new Set());
    const state = await stateOf(shop.address);
    expect(Object.values(state.appliedByDelivery).every((times) => times === 1)).toBe(true);
    for (const [place, listing] of state.listings.entries()) {
      expect(listing).toMatchObject({ lastSequence: 20, state: stateFor(228 + place) });
    }
  });

  it("still shows the seller what was received before", async () => {
    const data = newFolder();
    const before = await spawnShop({ data });
    const statements = [statement("L1001")];
    await deliver(before.address, event("L1001", 1, "restricted", { statements }));
    await postForm(before.address, "/seller/s-01/listings", { title: "Sea glass", price: "12" });
    await before.kill();
    const after = await spawnShop({ data });
    const { listings } = await stateOf(after.address);
    expect(listings).toHaveLength(13);
    expect(listings.at(-1)).toMatchObject({ title: "Sea glass", seller: "s-01" });
    expect(listings[0]).toMatchObject({ state: "restricted", statements: 1 });
  });

  it("in the middle of a line starts again with the lines before", async () => {
    const data = newFolder();
    const before = await spawnShop({ data });
    await deliver(before.address, event("L1001", 1, "restricted"));
    await before.kill();
    const journal = join(data, "journal.ndjson");
    const whole = readFileSync(journal, "utf8");
    appendFileSync(journal, '{"kind":"delivered","deliveryId":"cut of');
    const after = await spawnShop({ data });
    expect(await listingIn(after.address, "L1001")).toMatchObject({ state: "restricted" });
    expect(readFileSync(journal, "utf8")).toBe(whole);
  });
});

describe("the program", () => {
  it("stops when asked to, and says nothing more", async () => {
    const { child } = await spawnShop({ data: newFolder() });
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("does not open a second shop on the same folder", async () => {
    const data = newFolder();
    await spawnShop({ data });
    const second = spawnProgram([`--data=${data}`, `--secret=${SECRET}`]);
    const [said, [status]] = await Promise.all([text(second.stderr), once(second, "exit")]);
    expect(said).toContain("another shop is running on the folder");
    expect(status).toBe(1);
  });

  it("does not open on a journal that it cannot read, and says which line", async () => {
    const data = newFolder();
    await (await spawnShop({ data })).kill();
    appendFileSync(join(data, "journal.ndjson"), '{"kind":"riddle"}\n');
    const second = spawnProgram([`--data=${data}`]);
    const [said, [status]] = await Promise.all([text(second.stderr), once(second, "exit")]);
    expect(said).toMatch(/line 14 of journal\.ndjson cannot be read/);
    expect(status).toBe(1);
  });
});

type Sent = ReturnType<typeof event>;

function stateFor(index: number) {
  return index % 3 === 0 ? "active" : index % 3 === 1 ? "restricted" : "paused";
}

/** Sends one after another until the shop is gone. */
async function sendAll(
  address: string,
  events: readonly Sent[],
  acknowledged: Set<string>,
): Promise<void> {
  for (const each of events) {
    const status = await deliver(address, each).catch(() => "gone");
    if (status === "gone") return;
    if (status === 204) acknowledged.add(each.deliveryId);
  }
}

/** Acknowledged, and newer than what the shop knows of the listing. */
function lost(
  events: readonly Sent[],
  acknowledged: ReadonlySet<string>,
  { listings }: SeenState,
): readonly Sent[] {
  const last = new Map(listings.map(({ id, lastSequence }) => [id, lastSequence]));
  return events.filter(
    ({ deliveryId, listing, sequence }) =>
      acknowledged.has(deliveryId) && sequence > (last.get(listing) ?? 0),
  );
}
