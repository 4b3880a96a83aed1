import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { deliveryGlancesQuery } from "../../api/deliveries.js";
import type { Task } from "../../api/tasks.js";
import { useLawName } from "../../parts/contest/use-law-name.js";

/** What a task is about, beyond its kind and its brand. */
export function useAbout(): (task: Task) => string | null {
  const { t, i18n } = useTranslation(["terms", "contests", "vault"]);
  const lawName = useLawName();
  const places = useQuery(deliveryGlancesQuery).data?.items ?? [];
  const term = (family: "answer" | "contest_kind" | "reason" | "right_kind", code: string) => {
    const key = `${family}.${code}`;
    return i18n.exists(`terms:${key}`) ? t(key as "right_kind.word_mark") : code;
  };
  return ({ kind, detail, subject }) => {
    switch (kind) {
      case "endpoint_parked": {
        const name = places.find(({ id }) => id === subject)?.name ?? subject;
        return [name, detail].filter(Boolean).join(": ");
      }
      case "contest_open":
        return term("contest_kind", detail);
      case "contest_arrival_unproven":
      case "owner_silent":
      case "contest_review_late":
        return lawName(detail);
      case "stay_standing":
        return t(`contests:desk.stay_kinds.${detail as "court_order"}`);
      case "vault_to_decide":
        return t(`vault:kind.${detail as "invoice"}`);
      case "right_to_review": {
        // The server says `word_mark Norvane`.
        const [code = "", ...rest] = detail.split(" ");
        return [term("right_kind", code), ...rest].join(" ");
      }
      case "public_notice_to_read":
      case "public_notice_for_brand":
      case "public_notice_with_legal":
      case "public_notice_complaint":
        return term("reason", detail.split(", ")[0]?.split(": ").at(-1) ?? "");
      case "public_notice_answered":
        return term("answer", detail);
      case "rule_demoted":
        return places.find(({ id }) => id === subject)?.name ?? subject;
      case "right_ending":
      case "renewal_to_confirm":
      case "transfer_to_confirm":
      case "right_disputed":
        return detail;
      default:
        return null;
    }
  };
}
