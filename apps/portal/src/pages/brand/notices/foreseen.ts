import {
  type ItemPreflight,
  type NoticeGround,
  type Part,
  preflightNotices,
  preflightTable,
} from "../../../api/notices.js";
import type { Chosen } from "./listings-choice.js";

/** One listing or row with what would become of it. */
export interface ForeseenItem {
  readonly key: string;
  readonly line: number | null;
  readonly name: string;
  /** Named by its column where a row of a table cannot be read. */
  readonly missing: readonly (Part & { readonly column?: string })[];
  readonly weaknesses: readonly Part[];
  readonly cautions: ItemPreflight["cautions"];
  readonly grounds: readonly string[];
  readonly answersRequest: boolean;
}

/** Asks what would become of all that was chosen, before it is sent. */
export async function foresee(
  ground: NoticeGround,
  { way, items, table }: Chosen,
): Promise<ForeseenItem[]> {
  if (way === "table") {
    if (table === null) return [];
    const { rows } = await preflightTable(ground, table);
    return rows.map(({ line, faults, item }) =>
      item === null
        ? {
            key: `line ${line}`,
            line,
            name: "",
            missing: faults.map((fault) => ({ ...fault, pointer: "" })),
            weaknesses: [],
            cautions: [],
            grounds: [],
            answersRequest: false,
          }
        : foreseen(item, ground),
    );
  }
  const found = await preflightNotices(ground, items);
  return found.items.map((item) => foreseen(item, ground));
}

function foreseen(item: ItemPreflight, { declarationId }: NoticeGround): ForeseenItem {
  const { index, line, marketplace, listing, title } = item;
  const { weaknesses, cautions, grounds, answersRequest } = item;
  // What is signed only when it is sent is not missing yet.
  const missing = item.missing.filter(
    ({ pointer }) => declarationId !== undefined || pointer !== "/declarationId",
  );
  const name = title ?? [marketplace, listing].filter((part) => part !== null).join(" ");
  const key = `item ${index}`;
  return { key, line, name, missing, weaknesses, cautions, grounds, answersRequest };
}
