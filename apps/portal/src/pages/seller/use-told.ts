import { useTranslation } from "react-i18next";
import type { SellerCase } from "../../api/seller.js";
import { type Standing, standingOf } from "./standing-of.js";

/** What every part of the page names: who says what of which listing, and where that stands. */
export interface Told {
  readonly standing: Standing;
  readonly brand: string;
  readonly marketplace: string;
  /** "its mark is written here in a disguised form". */
  readonly what: string;
  readonly statement: SellerCase["statements"][number] | undefined;
  readonly restriction: SellerCase["restrictions"][number] | undefined;
  readonly strike: SellerCase["strikes"][number] | undefined;
}

export function useTold(found: SellerCase): Told {
  const { t, i18n } = useTranslation("seller");
  const statement = found.statements.at(-1);
  const reason = `what.${statement?.reasonCode ?? "OTHER"}` as "what.OTHER";
  const { restrictions, strikes } = found;
  const measure = restrictions.find(({ state }) => state === "active")?.measure ?? null;
  return {
    standing: standingOf({ ...found, measure }),
    brand:
      found.brandName ??
      found.publicNotice?.sender ??
      t(found.publicNotice === null ? "case.somebody" : "case.stranger"),
    marketplace: found.marketplace.name,
    what: t(i18n.exists(`seller:${reason}`) ? reason : "what.OTHER"),
    statement,
    restriction: restrictions.find(({ state }) => state === "active") ?? restrictions.at(-1),
    strike: strikes.find(({ state }) => state !== "void") ?? strikes.at(-1),
  };
}
