import type { RunningServer } from "@touchstone/server";

type Store = RunningServer["context"]["store"];

/** The first assessments of a listing: of all, and of those that find the brand. */
export interface Assessed {
  /** When it was committed, by `performance.now()`. */
  readonly first: number;
  readonly found: number | null;
}

/**
 * Watches when the server commits assessments, without asking the database meanwhile: each has the time of its
 * transaction, and this notes when the transaction with that time was committed.
 */
export class AssessedListings {
  readonly #store: Store;
  readonly #commits = new Map<string, number>();
  readonly #unwatched: Store["transaction"];

  constructor(store: Store) {
    this.#store = store;
    this.#unwatched = store.transaction;
    const transaction = store.transaction.bind(store);
    store.transaction = async (scope, work, priority) => {
      let now = "";
      const result = await transaction(
        scope,
        (tx) => {
          now = tx.now;
          return work(tx);
        },
        priority,
      );
      const judges = scope.role === "jobs" && ["screening", "rematch"].includes(scope.job);
      if (judges) this.#commits.set(now, performance.now());
      return result;
    };
  }

  /** By listing; of all that were sent, or of some. */
  async read(brand: string, ids?: readonly string[]): Promise<Map<string, Assessed>> {
    if (ids?.length === 0) return new Map();
    const rows = await this.#store.transaction({ role: "jobs", job: "bench" }, (tx) => {
      const all = tx.db
        .selectFrom("assessments")
        .select(["listingId", "body", "createdAt"])
        .orderBy("createdAt");
      return (ids === undefined ? all : all.where("listingId", "in", ids)).execute();
    });
    const assessed = new Map<string, Assessed>();
    for (const { listingId, body, createdAt } of rows) {
      const at = this.#commits.get(createdAt);
      if (at === undefined) continue;
      const before = assessed.get(listingId);
      const finds = body.findings.some((finding) => finding.brand === brand);
      const found = before?.found ?? (finds ? at : null);
      assessed.set(listingId, { first: before?.first ?? at, found });
    }
    return assessed;
  }

  close(): void {
    this.#store.transaction = this.#unwatched;
  }
}
