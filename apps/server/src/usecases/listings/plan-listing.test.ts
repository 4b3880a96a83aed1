import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IncomingListing } from "../../intake/read-item.js";
import { planListing, type Repeats, type StoredListing } from "./plan-listing.js";

let ids = 0;
const newId = () => `snapshot-${++ids}`;

interface Version {
  readonly revision?: number;
  readonly status?: "active" | "ended";
  readonly content?: string;
}

const incoming = ({ content = "a", ...version }: Version): IncomingListing => ({
  listing: { marketplace: "bazaar", id: "L-1", title: "Bag", ...version },
  json: "{}",
  contentHash: content,
});
const plan = (versions: Version[], stored: StoredListing | null, repeats: Repeats = "taken") =>
  planListing(versions.map(incoming), stored, repeats, newId);
const statuses = (...args: Parameters<typeof plan>) =>
  plan(...args).outcomes.map(({ status }) => status);

const STORED: StoredListing = {
  revision: 5,
  status: "active",
  contentHash: "a",
  snapshotId: "snapshot-0",
};
const ENDED: StoredListing = { ...STORED, status: "ended" };

describe("what becomes of a version of a listing", () => {
  it.each<[string, Version, StoredListing | null, string]>([
    ["nothing is stored", {}, null, "created"],
    ["nothing is stored and it has ended", { status: "ended" }, null, "ended"],
    ["the same is stored", { revision: 5 }, STORED, "unchanged"],
    ["a larger revision says the same", { revision: 6 }, STORED, "unchanged"],
    ["a larger revision says something else", { revision: 6, content: "b" }, STORED, "changed"],
    ["the same revision says something else", { revision: 5, content: "b" }, STORED, "changed"],
    ["a smaller revision says something else", { revision: 4, content: "b" }, STORED, "stale"],
    ["a smaller revision says that it ended", { revision: 4, status: "ended" }, STORED, "stale"],
    ["no revision says something else", { content: "b" }, STORED, "changed"],
    ["it ends", { revision: 5, status: "ended" }, STORED, "ended"],
    ["it has ended and ends again", { revision: 5, status: "ended" }, ENDED, "unchanged"],
    ["it comes back with a larger revision", { revision: 6 }, ENDED, "changed"],
    ["it comes back without a revision", {}, ENDED, "changed"],
    ["an old message would revive it", { revision: 5 }, ENDED, "stale"],
  ])("when %s", (_when, version, stored, status) => {
    expect(statuses([version], stored)).toEqual([status]);
  });

  it("the same revision with other content is refused within one batch only", () => {
    const twice = [{ revision: 6 }, { revision: 6, content: "b" }];
    expect(statuses(twice, null, "refused")).toEqual(["created", "repeated"]);
    expect(statuses(twice, null, "taken")).toEqual(["created", "changed"]);
    expect(statuses([{}, { content: "b" }], null, "refused")).toEqual(["created", "repeated"]);
    expect(statuses([{}, {}], null, "refused")).toEqual(["created", "unchanged"]);
  });

  const versions = fc.array(
    fc.record(
      {
        revision: fc.nat(4),
        status: fc.constantFrom("active" as const, "ended" as const),
        content: fc.constantFrom("a", "b"),
      },
      { requiredKeys: [] },
    ),
    { minLength: 1, maxLength: 8 },
  );

  it("a revision never goes down, and each snapshot is of what was taken", () => {
    fc.assert(
      fc.property(versions, fc.constantFrom(null, STORED, ENDED), (list, stored) => {
        const { outcomes, snapshots, next } = plan(list, stored);
        expect(outcomes).toHaveLength(list.length);
        if (next !== null)
          expect(next.revision ?? -1).toBeGreaterThanOrEqual(stored?.revision ?? -1);
        const taken = outcomes.filter(({ status }) => status !== "stale");
        for (const { id } of snapshots) {
          expect(taken).toContainEqual(expect.objectContaining({ snapshot: id }));
        }
      }),
    );
  });

  it("a batch does what its versions would do one by one", () => {
    fc.assert(
      fc.property(versions, fc.constantFrom(null, STORED, ENDED), (list, stored) => {
        let known = stored;
        const oneByOne = list.map((version) => {
          const { outcomes, next } = plan([version], known);
          known = next ?? known;
          return outcomes[0].status;
        });
        expect(statuses(list, stored)).toEqual(oneByOne);
      }),
    );
  });
});
