import { Button, Group, NumberInput, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { type FourEyes, setFourEyes } from "../../../api/answers.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";

interface FourEyesFormProps {
  readonly brand: string;
  readonly setting: FourEyes;
  readonly mayChange: boolean;
}

const MOST_LISTINGS = 100;

/** From when on a notice needs two members: by what is at stake, by how many listings, or never. */
export function FourEyesForm({ brand, setting, mayChange }: FourEyesFormProps) {
  const { t } = useTranslation("answers");
  const queries = useQueryClient();
  const [amount, setAmount] = useState(setting.exposure?.amount ?? "");
  const [currency, setCurrency] = useState(setting.exposure?.currency ?? "EUR");
  const [cluster, setCluster] = useState<number | "">(setting.cluster ?? "");
  const amountFault = amount !== "" && !/^\d{1,12}(\.\d{1,4})?$/.test(amount);
  const currencyFault = amount !== "" && !/^[A-Z]{3}$/.test(currency);
  const saving = useMutation({
    mutationFn: () =>
      setFourEyes(brand, {
        exposure: amount === "" ? null : { amount, currency },
        cluster: cluster === "" ? null : cluster,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["brands", brand, "four-eyes"] }),
  });
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (!amountFault && !currencyFault) saving.mutate();
  };
  const off = amount === "" && cluster === "";
  return (
    <form onSubmit={save}>
      <fieldset disabled={!mayChange} style={{ border: 0, margin: 0, padding: 0 }}>
        <Group align="flex-start" gap="md">
          <TextInput
            label={t("settings.exposure")}
            placeholder={t("settings.never")}
            inputMode="decimal"
            value={amount}
            error={amountFault ? t("settings.bad_amount") : null}
            onChange={(event) => setAmount(event.currentTarget.value.trim())}
          />
          <TextInput
            label={t("settings.currency")}
            w={110}
            maxLength={3}
            value={currency}
            error={currencyFault ? t("settings.bad_currency") : null}
            onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
          />
          <NumberInput
            label={t("settings.cluster")}
            placeholder={t("settings.never")}
            min={2}
            max={MOST_LISTINGS}
            allowDecimal={false}
            hideControls
            value={cluster}
            onChange={(value) => setCluster(typeof value === "number" ? value : "")}
          />
        </Group>
      </fieldset>
      <Text size="sm" c="dimmed" mt="xs">
        {off ? t("settings.off") : amount === "" ? null : t("settings.other_currency")}
      </Text>
      {saving.error !== null && <ProblemAlert error={saving.error} />}
      <Group mt="md" gap="sm">
        {mayChange ? (
          <Button type="submit" loading={saving.isPending}>
            {t("settings.save")}
          </Button>
        ) : (
          <Text size="sm">{t("settings.reader")}</Text>
        )}
        <Text size="sm" role="status">
          {saving.isSuccess ? t("settings.saved") : ""}
        </Text>
      </Group>
    </form>
  );
}
