import { ActionIcon, Button, Group, Modal, Switch, TextInput } from "@mantine/core";
import { IconBookmark, IconX } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type SubmitEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  removeSearch,
  type SavedSearch,
  savedSearchesQuery,
  saveSearch,
} from "../../../api/saved-searches.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import type { QueueSearch } from "../queue-search.js";
import { queueSearch } from "../queue-search.js";
import classes from "./answers.module.css";

interface SavedSearchesProps {
  readonly search: QueueSearch;
  /** Whether the queue shown can be saved and others removed here. */
  readonly change: boolean;
}

/** Saved searches as the queues they are. */
export function SavedSearches({ search, change }: SavedSearchesProps) {
  const { t } = useTranslation("answers");
  const queries = useQueryClient();
  const { data } = useQuery(savedSearchesQuery);
  const [saving, setSaving] = useState(false);
  const removing = useMutation({
    mutationFn: removeSearch,
    onSettled: () => queries.invalidateQueries({ queryKey: ["saved-searches"] }),
  });
  const items = data?.items ?? [];
  const narrowed = Object.keys(filterOf(search)).length > 0;
  if (items.length === 0 && !(change && narrowed)) return null;
  const shown = keyOf(search);
  return (
    <nav aria-label={t("searches.title")}>
      <ul className={classes["searches"]}>
        <li>
          <Link
            to="/brand"
            search={{}}
            className={classes["search"]}
            aria-current={narrowed ? undefined : "true"}
          >
            {t("searches.every")}
          </Link>
        </li>
        {items.map((one) => (
          <li key={one.id}>
            <Link
              to="/brand"
              search={searchOf(one)}
              className={classes["search"]}
              aria-current={keyOf(searchOf(one)) === shown ? "true" : undefined}
            >
              {one.name}
            </Link>
            {change && one.own && (
              <ActionIcon
                size="sm"
                variant="subtle"
                color="gray"
                aria-label={t("searches.remove", { name: one.name })}
                onClick={() => removing.mutate(one.id)}
              >
                <IconX size={14} />
              </ActionIcon>
            )}
          </li>
        ))}
        {change && narrowed && !items.some((one) => keyOf(searchOf(one)) === shown) && (
          <li>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconBookmark size={14} />}
              onClick={() => setSaving(true)}
            >
              {t("searches.save")}
            </Button>
          </li>
        )}
      </ul>
      {removing.error !== null && <ProblemAlert error={removing.error} />}
      {saving && <SaveDialog search={search} onClose={() => setSaving(false)} />}
    </nav>
  );
}

function SaveDialog({ search, onClose }: { search: QueueSearch; onClose(): void }) {
  const { t } = useTranslation(["answers", "common"]);
  const queries = useQueryClient();
  const [name, setName] = useState(search.q ?? "");
  const [shared, setShared] = useState(false);
  const saving = useMutation({
    mutationFn: () => saveSearch({ name: name.trim(), shared, filter: filterOf(search) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["saved-searches"] });
      onClose();
    },
  });
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() !== "") saving.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("searches.save")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <form onSubmit={save}>
        <TextInput
          data-autofocus
          required
          maxLength={80}
          label={t("searches.name")}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Switch
          mt="md"
          checked={shared}
          onChange={(event) => setShared(event.currentTarget.checked)}
          label={t("searches.shared")}
        />
        {saving.error !== null && <ProblemAlert error={saving.error} />}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t("common:cancel")}
          </Button>
          <Button type="submit" disabled={name.trim() === ""} loading={saving.isPending}>
            {t("searches.save")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

/** What is saved of a queue; whether it shows what waits or what was answered is left to the reader. */
function filterOf({ q, marketplace, sort }: QueueSearch): SavedSearch["filter"] {
  return {
    ...(q === undefined ? {} : { q }),
    ...(marketplace === undefined ? {} : { marketplace }),
    ...(sort === undefined ? {} : { sort }),
  };
}

function searchOf({ filter }: SavedSearch): QueueSearch {
  return queueSearch({ ...filter });
}

function keyOf(search: QueueSearch): string {
  const { q, marketplace, sort } = search;
  return JSON.stringify([q, marketplace, sort]);
}
