import { Button, Group, Modal, Select, Stack, TagsInput, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { handInWordMark } from "../../api/rights.js";
import { ProblemAlert } from "../../parts/problem-alert.js";

const OFFICES = ["EM", "CN", "US", "WO", "DE"] as const;
/** Where a registration of each office holds. */
const HOLDS: Readonly<Record<(typeof OFFICES)[number], readonly string[]>> = {
  EM: ["EU"],
  CN: ["CN"],
  US: ["US"],
  WO: [],
  DE: ["DE"],
};
const CLASSES = Array.from({ length: 45 }, (_, number) => String(number + 1));

interface AddWordMarkProps {
  readonly open: boolean;
  readonly holder: string;
  onClose(): void;
}

/** Registers a word mark and hands it in. What was entered stays until it was taken. */
export function AddWordMark({ open, holder, onClose }: AddWordMarkProps) {
  const { t } = useTranslation(["brand", "common"]);
  const queries = useQueryClient();
  const [office, setOffice] = useState<(typeof OFFICES)[number]>("EM");
  const [classes, setClasses] = useState<string[]>([]);
  const [territories, setTerritories] = useState<string[]>([]);
  const [aliases, setAliases] = useState<string[]>([]);
  const add = useMutation({
    mutationFn: handInWordMark,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["rights"] });
      onClose();
    },
  });
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? "").trim();
    add.mutate({
      text: text("text"),
      number: text("number"),
      holder: text("holder"),
      registeredOn: text("registered"),
      office,
      aliases,
      niceClasses: classes.map(Number),
      territories: territories.length > 0 ? territories : HOLDS[office],
    });
  }
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={t("rights.add")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <form onSubmit={send}>
        <Stack gap="sm">
          {add.error !== null && <ProblemAlert error={add.error} />}
          <TextInput name="text" label={t("rights.text")} required data-autofocus />
          <TagsInput label={t("rights.aliases")} value={aliases} onChange={setAliases} />
          <Group grow>
            <Select
              label={t("rights.office")}
              data={OFFICES.map((value) => ({ value, label: t(`rights.offices.${value}`) }))}
              value={office}
              allowDeselect={false}
              onChange={(value) => setOffice(OFFICES.find((one) => one === value) ?? "EM")}
            />
            <TextInput name="number" label={t("rights.number")} required />
          </Group>
          <Group grow>
            <TextInput name="holder" label={t("rights.holder")} defaultValue={holder} required />
            <TextInput name="registered" type="date" label={t("rights.registered")} required />
          </Group>
          <TagsInput
            label={t("rights.classes")}
            data={CLASSES}
            value={classes}
            onChange={setClasses}
          />
          <TagsInput
            label={t("rights.territories")}
            placeholder={territories.length > 0 ? "" : HOLDS[office].join(", ")}
            value={territories}
            onChange={setTerritories}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("common:cancel")}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {t("rights.submit")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
