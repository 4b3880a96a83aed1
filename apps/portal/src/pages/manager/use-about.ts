import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { deliveryGlancesQuery } from "../../api/deliveries.js";
import type { Task } from "../../api/tasks.js";

/** What a task is about, beyond its kind and its brand. */
export function useAbout(): (task: Task) => string | null {
  const { t, i18n } = useTranslation("terms");
  const places = useQuery(deliveryGlancesQuery).data?.items ?? [];
  const term = (family: "contest_kind" | "right_kind", code: string) => {
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
      case "right_to_review": {
        // The server says `word_mark Norvane`.
        const [code = "", ...rest] = detail.split(" ");
        return [term("right_kind", code), ...rest].join(" ");
      }
      default:
        return null;
    }
  };
}
