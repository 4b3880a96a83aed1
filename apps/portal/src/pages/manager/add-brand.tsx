import { Button, Group, Modal, Select, Stack, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { addBrand, membersQuery } from "../../api/brands.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { useMe } from "../../session/me.js";
import { InvitationLink } from "./invitation-link.js";

/** Takes in a brand. What was entered stays until it was taken; the link is shown this once. */
export function AddBrand({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation(["manager", "common"]);
  const me = useMe();
  const queries = useQueryClient();
  const members = useQuery({ ...membersQuery(), enabled: open });
  const [manager, setManager] = useState(me.member.memberId);
  const add = useMutation({
    mutationFn: addBrand,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["tasks"] }),
  });
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? "").trim();
    add.mutate({ name: text("name"), contactEmail: text("email"), accountManagerId: manager });
  }
  function close() {
    onClose();
    add.reset();
  }
  return (
    <Modal
      opened={open}
      onClose={close}
      title={t("add.title")}
      // The link is seen nowhere else: a click beside the dialog must not lose it.
      closeOnClickOutside={!add.isSuccess}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      {add.isSuccess ? (
        <InvitationLink added={add.data} onClose={close} />
      ) : (
        <form onSubmit={send}>
          <Stack gap="sm">
            {add.error !== null && <ProblemAlert error={add.error} />}
            <TextInput name="name" label={t("add.name")} required maxLength={200} data-autofocus />
            <TextInput
              name="email"
              type="email"
              label={t("add.email")}
              description={t("add.email_help")}
              required
            />
            <Select
              label={t("add.manager")}
              data={(members.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              value={manager}
              allowDeselect={false}
              onChange={(value) => setManager(value ?? me.member.memberId)}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {t("common:cancel")}
              </Button>
              <Button type="submit" loading={add.isPending}>
                {t("add.submit")}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
