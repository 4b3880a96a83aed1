import { Button, Group, Modal, Stack, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { moveRule, type Rule } from "../../../api/rules.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import classes from "./rules.module.css";

interface MoveRuleProps {
  readonly marketplace: string;
  readonly name: string;
  readonly rule: Rule;
  onClose(): void;
}

/** Lets a rule act alone, or puts it back to asking; who did it and why is kept. */
export function MoveRule({ marketplace, name, rule, onClose }: MoveRuleProps) {
  const { t } = useTranslation(["rules", "common", "terms"]);
  const queries = useQueryClient();
  const move = rule.state === "asking" ? "license" : "withdraw";
  const kind = t(`terms:right_kind.${rule.rightKind as "word_mark"}`);
  const change = useMutation({
    mutationFn: (reason: string) => moveRule(marketplace, rule.rightKind, move, reason),
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ["tasks"] });
    },
  });
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    change.mutate(String(new FormData(event.currentTarget).get("reason") ?? "").trim());
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`do_of.${move}`, { kind })}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <form onSubmit={send}>
        <Stack gap="md">
          {change.error !== null && <ProblemAlert error={change.error} />}
          <p className={classes["then"]}>
            {t(`hence.${move}`, {
              marketplace: name,
              share: Math.round(100 * rule.auditShare),
            })}
          </p>
          <Textarea
            name="reason"
            label={t("reason")}
            description={t("reason_help")}
            required
            maxLength={1000}
            autosize
            minRows={2}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("common:cancel")}
            </Button>
            <Button
              type="submit"
              color={move === "license" ? "clay" : "touch"}
              loading={change.isPending}
            >
              {t(`do.${move}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
