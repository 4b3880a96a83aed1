import { queryOptions } from "@tanstack/react-query";
import { seller } from "../session/seller.js";
import type {
  ContestFile,
  ContestForm,
  ContestKind,
  ContestState,
  FiledContest,
} from "./contest-file.js";
import type { Money } from "./requests.js";

/** One line of what a seller was told about. */
export interface SellerCaseItem {
  readonly id: string;
  readonly listing: string;
  readonly title: string | null;
  readonly marketplaceName: string;
  /** Who gave the notice. */
  readonly brand: string | null;
  readonly decision: string | null;
  readonly restrictionState: "active" | "lifted" | null;
  readonly contestState: ContestState | null;
  readonly contestUntil: string | null;
  /** Of what is in force. */
  readonly measure: "removed" | "paused" | null;
  readonly informedAt: string | null;
}

export interface StatementText {
  readonly title: string;
  readonly facts: string;
  readonly ground: string;
  readonly automation: string;
  readonly redress: readonly { kind: string; text: string; until?: string }[];
}

export interface Statement {
  readonly id: string;
  readonly case: string;
  readonly notifier?: string;
  readonly right: { readonly kind: string; readonly number?: string; readonly text?: string };
  readonly reasonCode: string;
  readonly imposedAt: string;
  readonly contestUntil: string;
  readonly texts: Readonly<Record<"en" | "zh", StatementText>>;
}

export interface Strike {
  readonly id: string;
  readonly state: "proposed" | "effective" | "void";
  readonly proposedAt: string;
  readonly effectiveAt: string | null;
  readonly voidedAt: string | null;
}

export interface SellerCase {
  readonly id: string;
  readonly listingId: string;
  readonly marketplace: { readonly id: string; readonly name: string };
  readonly brandName: string | null;
  /** What the brand has to say to the seller. */
  readonly brandMessage: string | null;
  /** The notice of somebody without an account that the restriction rests on. */
  readonly publicNotice: {
    readonly reference: string;
    readonly sender: string | null;
    readonly right: {
      readonly number: string | null;
      readonly office: string | null;
      readonly work: string | null;
    };
  } | null;
  readonly decision: string | null;
  readonly restrictionState: "active" | "lifted" | null;
  readonly contestState: ContestState | null;
  readonly listing: {
    readonly snapshot: string;
    readonly seenAt: string;
    readonly title: string;
    readonly description: string | null;
    readonly price: Money | null;
    readonly condition: string | null;
    readonly category: string | null;
    readonly pictures: readonly number[];
  };
  /** Where the sign stands that the removal rests on. */
  readonly mentions: readonly { field: string; start: number; end: number; form: string }[];
  readonly contestKinds: readonly ContestKind[];
  readonly allowed: {
    readonly contest: boolean;
    readonly attemptsLeft: number;
    readonly withdraw: boolean;
  };
  readonly statements: readonly Statement[];
  readonly restrictions: readonly {
    readonly id: string;
    readonly state: "active" | "lifted";
    readonly contestUntil: string;
    readonly imposedAt: string;
    readonly liftedAt: string | null;
    readonly measure: "removed" | "paused";
    /** What lifted it: `clock` where time alone did. */
    readonly liftedBasis: string | null;
  }[];
  readonly contests: readonly FiledContest[];
  readonly contestFile: ContestFile;
  readonly strikes: readonly Strike[];
}

export const sellerCasesQuery = queryOptions({
  queryKey: ["cases", "seller"],
  queryFn: ({ signal }) =>
    seller.get<{ items: readonly SellerCaseItem[] }>("/v1/seller/cases", {}, signal),
});

export function sellerCaseQuery(id: string) {
  return queryOptions({
    queryKey: ["case", id, "seller"],
    queryFn: ({ signal }) => seller.get<SellerCase>(`/v1/seller/cases/${id}`, {}, signal),
  });
}

/** A picture of one of the seller's own listings. */
export function sellerPictureQuery(snapshot: string, position: number) {
  return queryOptions({
    queryKey: ["picture", snapshot, position],
    queryFn: async ({ signal }) => {
      const answer = await seller.open(`/v1/seller/pictures/${snapshot}/${position}`, { signal });
      return answer.blob();
    },
    // What was seen stays as it was seen.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export interface SellerSession {
  readonly token: string;
  readonly caseId: string | null;
}

/** Exchanges the token of a link, once. */
export function openSellerSession(token: string): Promise<SellerSession> {
  return seller.send("POST", "/v1/seller/sessions", { token });
}

export interface Contest {
  readonly kind: ContestKind;
  readonly message: string;
  readonly files: readonly string[];
  readonly form: ContestForm;
  /** Codes of what was ticked. */
  readonly elements: readonly string[];
  /** What was written, by its code. */
  readonly statements: Readonly<Record<string, string>>;
}

/** `once` is the same for the same try: sent twice, it counts once. */
export function contestRemoval(id: string, contest: Contest, once: string): Promise<unknown> {
  return seller.send("POST", `/v1/seller/cases/${id}/contests`, contest, once);
}

export function withdrawContest(id: string, once: string): Promise<unknown> {
  return seller.send("POST", `/v1/seller/cases/${id}/contests/withdrawal`, {}, once);
}
