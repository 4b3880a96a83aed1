import { Checkbox, Radio, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { brandGlancesQuery } from "../../../api/brands.js";
import type { PublicNotice } from "../../../api/public-notices.js";
import type { MoveEntry, NoticeMoveName } from "./move-entry.js";

interface NoticeMoveFieldsProps {
  readonly move: NoticeMoveName;
  readonly notice: PublicNotice;
  readonly entry: MoveEntry;
  onChange(change: Partial<MoveEntry>): void;
}

const LABELS = {
  question: "question_label",
  forward: "note_label",
  decide: "reasons_label",
} as const;

/** What a move needs to know. */
export function NoticeMoveFields({ move, notice, entry, onChange }: NoticeMoveFieldsProps) {
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
      {move === "decide" && entry.outcome === "restricted" && (
        <ListingFields notice={notice} entry={entry} onChange={onChange} />
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

/** Which listings the decision restricts; by hand where the notice gives addresses alone. */
function ListingFields({ notice, entry, onChange }: Omit<NoticeMoveFieldsProps, "move">) {
  const { t } = useTranslation("publicNotice");
  const known = notice.items.flatMap(({ listing, title }) =>
    listing === null || title === null ? [] : [{ listing, title }],
  );
  const [byHand, setByHand] = useState("");
  const hasAddresses = notice.items.some(({ listing }) => listing === null);
  return (
    <>
      {known.length > 0 && (
        <Checkbox.Group
          label={t("restrict_label")}
          value={[...entry.listings]}
          onChange={(listings) => onChange({ listings })}
        >
          <Stack gap="xs" mt="xs">
            {known.map(({ listing, title }) => (
              <Checkbox key={listing} value={listing} label={`${listing} · ${title}`} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {hasAddresses && (
        <TextInput
          label={t("restrict_by_id")}
          description={t("restrict_by_id_help")}
          value={byHand}
          onChange={(event) => {
            const written = event.currentTarget.value;
            setByHand(written);
            onChange({
              listings: [
                ...entry.listings.filter((id) => known.some(({ listing }) => listing === id)),
                ...written.split(/[\s,]+/).filter(Boolean),
              ],
            });
          }}
        />
      )}
    </>
  );
}

function BrandFields({ entry, onChange }: Pick<NoticeMoveFieldsProps, "entry" | "onChange">) {
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
