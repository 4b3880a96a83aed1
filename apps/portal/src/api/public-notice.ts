import { queryOptions } from "@tanstack/react-query";
import { createRequester } from "./request.js";
import { sendBytes } from "./send-bytes.js";

/** Requests of somebody without an account. */
const anybody = createRequester(() => ({}));

export const RIGHT_KINDS = [
  "word_mark",
  "figurative_mark",
  "three_dimensional_mark",
  "copyright_image",
  "copyright_text",
  "copyright_character",
  "design",
  "utility_model",
  "patent",
  "geographical_indication",
] as const;
export type RightKind = (typeof RIGHT_KINDS)[number];

export type ScanState = "waiting" | "clean" | "infected" | "unscanned";

export interface NoticeForm {
  readonly marketplaces: readonly { readonly id: string; readonly name: string }[];
  readonly statement: {
    readonly version: string;
    readonly text: Readonly<Record<"en" | "zh", string>>;
  };
  readonly scanned: boolean;
}

export const noticeFormQuery = queryOptions({
  queryKey: ["public", "form"],
  queryFn: ({ signal }) => anybody.get<NoticeForm>("/v1/public/notice-form", {}, signal),
});

export interface WrittenNotice {
  readonly draft: string | null;
  readonly marketplace: string | null;
  readonly name: string;
  readonly email: string;
  readonly items: readonly { readonly url: string | null; readonly listing: string | null }[];
  readonly right: {
    readonly kind: string | null;
    readonly number: string;
    readonly office: string;
    readonly work: string;
  };
  readonly reasonCode: string | null;
  readonly explanation: string;
  readonly statement: string | null;
  readonly website: string;
}

export function writeNotice(notice: WrittenNotice): Promise<{ readonly confirmUntil: string }> {
  return anybody.send("POST", "/v1/public/notices", notice);
}

export async function beginDraft(): Promise<string> {
  const begun = await anybody.send<{ draft: string }>("POST", "/v1/public/notice-drafts");
  return begun.draft;
}

/** Adds a file to a draft, telling how much has gone (0 to 1), and gives back its id. */
export async function addNoticeFile(
  draft: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const headers = { "touchstone-draft": draft };
  const sent = { path: "/v1/public/notice-files", headers, file, signal, onProgress };
  return (await sendBytes<{ id: string }>(sent)).id;
}

export function confirmNotice(token: string): Promise<{ readonly token: string }> {
  return anybody.send("POST", "/v1/public/notice-confirmations", { token });
}

export type NoticeState =
  | "submitted"
  | "clarification_required"
  | "put_to_brand"
  | "with_legal"
  | "decided"
  | "complained"
  | "withdrawn";

export type MessageKind =
  | "explanation"
  | "question"
  | "clarification"
  | "reasons"
  | "note"
  | "complaint"
  | "reply";

/** A listing that the house restricted on a notice, with the last contest of its seller. */
export interface RestrictedListing {
  readonly case: string;
  readonly listing: string;
  readonly restricted: boolean;
  readonly contest: {
    readonly kind: string;
    readonly state: "open" | "upheld" | "reversed" | "withdrawn";
    readonly openedAt: string;
    readonly message: string | null;
    readonly reply: "maintains" | "withdraws" | null;
    readonly replyUntil: string | null;
    readonly outcome: string | null;
  } | null;
}

export interface NoticeStatus {
  readonly reference: string;
  readonly state: NoticeState;
  readonly marketplace: string;
  readonly right: {
    readonly kind: RightKind | null;
    readonly number: string | null;
    readonly office: string | null;
    readonly work: string | null;
  };
  readonly reasonCode: string | null;
  readonly items: readonly { readonly url: string | null; readonly listing: string | null }[];
  readonly submittedAt: string;
  readonly messages: readonly {
    readonly from: "you" | "operator";
    readonly kind: MessageKind;
    readonly text: string;
    readonly at: string;
  }[];
  readonly files: readonly {
    readonly media: string;
    readonly size: number;
    readonly scan: ScanState;
  }[];
  readonly decision: {
    readonly outcome: "restricted" | "no_action";
    readonly at: string;
    readonly redress: readonly ("complaint" | "out_of_court" | "judicial")[];
    readonly complaintUntil: string;
    readonly complaintsLeft: number;
    readonly mayComplain: boolean;
  } | null;
  readonly cases: readonly RestrictedListing[];
}

export function noticeStatusQuery(token: string) {
  return queryOptions({
    queryKey: ["public", "status", token],
    queryFn: ({ signal }) =>
      anybody.get<NoticeStatus>(`/v1/public/notices/${encodeURIComponent(token)}`, {}, signal),
  });
}

export function clarifyNotice(token: string, text: string): Promise<NoticeStatus> {
  return anybody.send("POST", `/v1/public/notices/${encodeURIComponent(token)}/clarification`, {
    text,
  });
}

/** The sender complains that nothing was done. */
export function complainOfNotice(token: string, text: string): Promise<NoticeStatus> {
  return anybody.send("POST", `/v1/public/notices/${encodeURIComponent(token)}/complaints`, {
    text,
  });
}

export interface SendersReply {
  readonly case: string;
  readonly outcome: "maintains" | "withdraws";
  readonly message: string;
}

/** The sender stands by the notice, or takes it back for one listing. */
export function replyToSeller(token: string, reply: SendersReply): Promise<NoticeStatus> {
  return anybody.send("POST", `/v1/public/notices/${encodeURIComponent(token)}/reply`, reply);
}

export function withdrawNotice(token: string): Promise<NoticeStatus> {
  return anybody.send("POST", `/v1/public/notices/${encodeURIComponent(token)}/withdrawal`);
}
