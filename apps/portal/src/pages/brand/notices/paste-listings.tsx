import { Text, Textarea } from "@mantine/core";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { SentItem } from "../../../api/notices.js";
import { useDraft } from "../../../parts/use-draft.js";
import { pastedListings } from "./pasted-listings.js";

/** Listings named by their addresses or ids, one a line. */
export function PasteListings({ onItems }: { onItems: (items: readonly SentItem[]) => void }) {
  const { t } = useTranslation("notices");
  const [text, setText] = useDraft("notice.listings");
  const { items, wrong } = pastedListings(text);
  // What was written before stands in the draft: it is named as soon as it is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when it is shown.
  useEffect(() => {
    if (items.length > 0) onItems(items);
  }, []);
  function write(next: string) {
    setText(next);
    onItems(pastedListings(next).items);
  }
  return (
    <>
      <Textarea
        label={t("new.paste_label")}
        description={t("new.paste_help")}
        autosize
        minRows={4}
        maxRows={14}
        value={text}
        error={
          wrong.length > 0
            ? t("new.paste_wrong", { count: wrong.length, lines: wrong.slice(0, 10).join(", ") })
            : undefined
        }
        onChange={(event) => write(event.currentTarget.value)}
      />
      <Text size="sm" c="dimmed" mt={6} role="status">
        {t("new.named", { count: items.length })}
      </Text>
    </>
  );
}
