import type { IncomingListing } from "../../intake/read-item.js";

export type ListingStatus = "active" | "ended";

/** What is stored of a listing, as far as it decides what becomes of the next version. */
export interface StoredListing {
  readonly revision: number | null;
  readonly status: ListingStatus;
  readonly contentHash: string;
  readonly snapshotId: string;
}

/** What became of one item. */
export type Outcome =
  | {
      readonly status: "created" | "changed" | "unchanged" | "ended" | "stale";
      /** What is stored now. */
      readonly revision: number | null;
      readonly snapshot: string;
    }
  | { readonly status: "repeated" };

/** What is to stand in the row of a listing. */
export interface ListingRow extends StoredListing {
  readonly incoming: IncomingListing;
}

export interface NewSnapshot {
  readonly id: string;
  readonly revision: number | null;
  readonly incoming: IncomingListing;
}

/** All that a batch does to one listing. */
export interface ListingPlan {
  /** One for each item, in their order. */
  readonly outcomes: readonly Outcome[];
  readonly snapshots: readonly NewSnapshot[];
  /** What is to stand in the row; `null` when no item was taken. */
  readonly next: ListingRow | null;
  /** Whether screening must look at it: what is judged differs, it ended or it came back. */
  readonly queued: boolean;
}

/** Whether the same listing, in the same revision with other content, may stand in one batch twice. */
export type Repeats = "taken" | "refused";

/**
 * What becomes of a listing when `items`, versions of it in the order in which they came, meet what is stored.
 * A smaller revision than the stored one is stale. A version without a revision counts as the newest. What ended
 * comes back with a larger revision, or with none: a message that was delivered late revives nothing.
 */
export function planListing(
  items: readonly IncomingListing[],
  stored: StoredListing | null,
  repeats: Repeats,
  newId: () => string,
): ListingPlan {
  const outcomes: Outcome[] = [];
  const snapshots: NewSnapshot[] = [];
  const seen: Version[] = [];
  let next: ListingRow | null = null;
  let queued = false;
  for (const incoming of items) {
    const version = versionOf(incoming);
    if (repeats === "refused" && seen.some((earlier) => contradicts(earlier, version))) {
      outcomes.push({ status: "repeated" });
      continue;
    }
    seen.push(version);
    const step = takeVersion(version, next ?? stored, newId);
    outcomes.push(step.outcome);
    if (step.next === null) continue;
    next = { ...step.next, incoming };
    queued ||= step.outcome.status !== "unchanged";
    if (step.isNewSnapshot) {
      snapshots.push({ id: next.snapshotId, revision: version.revision, incoming });
    }
  }
  return { outcomes, snapshots, next, queued };
}

interface Step {
  readonly outcome: Outcome;
  readonly next: StoredListing | null;
  readonly isNewSnapshot: boolean;
}

function takeVersion(version: Version, known: StoredListing | null, newId: () => string): Step {
  if (known !== null && isStale(version, known)) {
    const { revision, snapshotId: snapshot } = known;
    return { outcome: { status: "stale", revision, snapshot }, next: null, isNewSnapshot: false };
  }
  const isNewSnapshot = version.contentHash !== known?.contentHash;
  const snapshotId = known === null || isNewSnapshot ? newId() : known.snapshotId;
  const revision = version.revision ?? known?.revision ?? null;
  const status = statusOf(version, known, isNewSnapshot);
  return {
    outcome: { status, revision, snapshot: snapshotId },
    next: { ...version, revision, snapshotId },
    isNewSnapshot,
  };
}

type Version = Omit<StoredListing, "snapshotId">;

function versionOf({ listing, contentHash }: IncomingListing): Version {
  return { revision: listing.revision ?? null, status: listing.status ?? "active", contentHash };
}

function contradicts(earlier: Version, later: Version): boolean {
  const same = earlier.contentHash === later.contentHash && earlier.status === later.status;
  return earlier.revision === later.revision && !same;
}

function isStale(version: Version, known: StoredListing): boolean {
  if (version.revision === null || known.revision === null) return false;
  const revives = known.status === "ended" && version.status === "active";
  return revives ? version.revision <= known.revision : version.revision < known.revision;
}

function statusOf(
  version: Version,
  known: StoredListing | null,
  differs: boolean,
): "created" | "changed" | "unchanged" | "ended" {
  if (version.status === "ended" && known?.status !== "ended") return "ended";
  if (known === null) return "created";
  return differs || version.status !== known.status ? "changed" : "unchanged";
}
