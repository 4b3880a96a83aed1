import { Button, Group, Modal, Radio, Stack, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { type DeliveryGlance, MODES, switchMode } from "../../api/deliveries.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import classes from "./flow.module.css";

interface SwitchModeProps {
  readonly place: DeliveryGlance;
  onClose(): void;
}

/** Changes what may leave the house for one marketplace. Who did it and why is kept. */
export function SwitchMode({ place, onClose }: SwitchModeProps) {
  const { t } = useTranslation(["operator", "common", "terms"]);
  const queries = useQueryClient();
  const [mode, setMode] = useState(place.mode);
  const change = useMutation({
    mutationFn: (reason: string) => switchMode(place.id, mode, reason),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["deliveries"] });
      onClose();
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
      title={t("mode.dialog", { marketplace: place.name })}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <form onSubmit={send}>
        <Stack gap="md">
          {change.error !== null && <ProblemAlert error={change.error} />}
          <Radio.Group
            label={t("mode.mode")}
            value={mode}
            onChange={(value) => setMode(MODES.find((one) => one === value) ?? place.mode)}
          >
            <Stack gap="sm" mt="xs">
              {MODES.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  label={t(`terms:mode.${one}`)}
                  description={
                    one === place.mode
                      ? `${t(`mode.does.${one}`)} ${t("mode.now")}`
                      : t(`mode.does.${one}`)
                  }
                />
              ))}
            </Stack>
          </Radio.Group>
          {mode !== place.mode && (
            <p className={classes["then"]} role="status">
              {t(`mode.from_now.${mode}`)}
            </p>
          )}
          <Textarea
            name="reason"
            label={t("mode.reason")}
            description={t("mode.reason_help")}
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
              color={mode === "live" ? "clay" : "touch"}
              disabled={mode === place.mode}
              loading={change.isPending}
            >
              {t("mode.submit", { mode: t(`terms:mode.${mode}`) })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
