import { Radio, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { brandGlancesQuery } from "../../../api/brands.js";
import type { MoveEntry, NoticeMoveName } from "./move-entry.js";

interface NoticeMoveFieldsProps {
  readonly move: NoticeMoveName;
  readonly entry: MoveEntry;
  onChange(change: Partial<MoveEntry>): void;
}

const LABELS = {
  question: "question_label",
  forward: "note_label",
  decide: "reasons_label",
} as const;

/** What a move needs to know. */
export function NoticeMoveFields({ move, entry, onChange }: NoticeMoveFieldsProps) {
  const { t } = useTranslation("publicNotice");
  if (move === "brand") return <BrandFields entry={entry} onChange={onChange} />;
  return (
    <Stack gap="sm">
      {move === "decide" && (
        <Radio.Group
          label={t("outcome_label")}
          value={entry.outcome}
          onChange={(outcome) =>
            onChange({ outcome: outcome === "restricted" ? "restricted" : "no_action" })
          }
        >
          <Stack gap="xs" mt="xs">
            <Radio value="no_action" label={t("decision.no_action")} />
            <Radio
              value="restricted"
              label={t("decision.restricted")}
              description={t("outcome_restricted_help")}
            />
          </Stack>
        </Radio.Group>
      )}
      <Textarea
        label={t(LABELS[move])}
        autosize
        minRows={3}
        maxLength={4_000}
        value={entry.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
    </Stack>
  );
}

function BrandFields({ entry, onChange }: Omit<NoticeMoveFieldsProps, "move">) {
  const { t } = useTranslation("publicNotice");
  const brands = useQuery(brandGlancesQuery).data?.items ?? [];
  return (
    <Stack gap="sm">
      <Select
        label={t("brand_label")}
        placeholder={t("choose")}
        searchable
        data={brands
          .filter(({ identityState }) => identityState === "confirmed")
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={entry.brandId}
        onChange={(brandId) => onChange({ brandId })}
      />
      <TextInput
        label={t("listing_label")}
        maxLength={256}
        value={entry.listingId}
        onChange={(event) => onChange({ listingId: event.currentTarget.value })}
      />
    </Stack>
  );
}
