import type { WrittenNotice } from "../../api/public-notice.js";

/** What stands in the form. */
export interface NoticeEntry {
  readonly marketplace: string | null;
  /** One address or id on each line. */
  readonly items: string;
  readonly kind: string | null;
  readonly number: string;
  readonly office: string;
  readonly work: string;
  readonly reason: string | null;
  readonly explanation: string;
  readonly name: string;
  readonly email: string;
  readonly statement: boolean;
  readonly website: string;
}

export const EMPTY_ENTRY: NoticeEntry = {
  marketplace: null,
  items: "",
  kind: null,
  number: "",
  office: "",
  work: "",
  reason: null,
  explanation: "",
  name: "",
  email: "",
  statement: false,
  website: "",
};

/** Whether a right of this kind is named by its work, having no number. */
export function isCopyright(kind: string | null): boolean {
  return kind?.startsWith("copyright_") === true;
}

/** What is sent: each line is an address where it begins like one, and an id otherwise. */
export function noticeOf(
  entry: NoticeEntry,
  draft: string | null,
  statementVersion: string,
): WrittenNotice {
  const { marketplace, name, email, reason, explanation, website } = entry;
  const lines = entry.items.split("\n").map((line) => line.trim());
  const named = isCopyright(entry.kind)
    ? { number: "", office: "", work: entry.work }
    : { number: entry.number, office: entry.office, work: "" };
  return {
    draft,
    marketplace,
    name,
    email,
    items: lines
      .filter((line) => line !== "")
      .map((line) =>
        /^https?:\/\//i.test(line) ? { url: line, listing: null } : { url: null, listing: line },
      ),
    right: { kind: entry.kind, ...named },
    reasonCode: reason,
    explanation,
    statement: entry.statement ? statementVersion : null,
    website,
  };
}
