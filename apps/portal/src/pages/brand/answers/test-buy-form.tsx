import { Button, Group, Modal, Select, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { recordTestBuy } from "../../../api/answers.js";
import type { RequestDetail, TestBuy } from "../../../api/requests.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";

interface TestBuyFormProps {
  readonly request: RequestDetail;
  /** What is changed; `null`: a new one. */
  readonly before: TestBuy | null;
  onClose(): void;
}

const OUTCOMES = ["counterfeit", "genuine", "inconclusive", "not_received"] as const;

/** Order, dates, what the examination found and what came of it. */
export function TestBuyForm({ request, before, onClose }: TestBuyFormProps) {
  const { t } = useTranslation(["answers", "common"]);
  const queries = useQueryClient();
  const [orderNumber, setOrderNumber] = useState(before?.orderNumber ?? "");
  const [orderedOn, setOrderedOn] = useState(before?.orderedOn ?? "");
  const [receivedOn, setReceivedOn] = useState(before?.receivedOn ?? "");
  const [finding, setFinding] = useState(before?.finding ?? "");
  const [outcome, setOutcome] = useState<string | null>(before?.outcome ?? null);
  const keeping = useMutation({
    mutationFn: () =>
      recordTestBuy(request.id, {
        ...(before === null ? {} : { id: before.id }),
        orderNumber: orderNumber.trim(),
        orderedOn,
        receivedOn: receivedOn === "" ? null : receivedOn,
        finding: finding.trim() === "" ? null : finding.trim(),
        outcome,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["case", request.id] });
      onClose();
    },
  });
  const ready = orderNumber.trim() !== "" && orderedOn !== "";
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    if (ready) keeping.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("test_buy.record")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <form onSubmit={keep}>
        <p>{t("test_buy.means")}</p>
        <TextInput
          data-autofocus
          required
          label={t("test_buy.order")}
          maxLength={200}
          value={orderNumber}
          onChange={(event) => setOrderNumber(event.currentTarget.value)}
        />
        <Group grow mt="sm">
          <TextInput
            required
            type="date"
            label={t("test_buy.ordered")}
            value={orderedOn}
            onChange={(event) => setOrderedOn(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t("test_buy.received")}
            min={orderedOn}
            value={receivedOn}
            onChange={(event) => setReceivedOn(event.currentTarget.value)}
          />
        </Group>
        <Textarea
          mt="sm"
          autosize
          minRows={2}
          maxRows={8}
          maxLength={4_000}
          label={t("test_buy.finding")}
          value={finding}
          onChange={(event) => setFinding(event.currentTarget.value)}
        />
        <Select
          mt="sm"
          clearable
          label={t("test_buy.outcome")}
          placeholder={t("test_buy.open")}
          clearButtonProps={{ "aria-label": t("test_buy.open") }}
          data={OUTCOMES.map((value) => ({ value, label: t(`test_buy.outcomes.${value}`) }))}
          value={outcome}
          onChange={setOutcome}
        />
        {keeping.error !== null && <ProblemAlert error={keeping.error} />}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t("common:cancel")}
          </Button>
          <Button type="submit" disabled={!ready} loading={keeping.isPending}>
            {t("test_buy.save")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
