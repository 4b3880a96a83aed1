import { Button, Checkbox, Group, NumberInput, Radio, Stack } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  changeMarketplace,
  LEGAL_PROFILES,
  type Marketplace,
  marketplacesQuery,
  NOTICE_REVIEWS,
} from "../../../api/marketplaces.js";
import { useLawName } from "../../../parts/contest/use-law-name.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import classes from "./settings.module.css";

interface MarketplaceFormProps {
  readonly marketplace: Marketplace;
  readonly mayChange: boolean;
}

const MOST = 1_000_000;

/** Which laws apply beside the marketplace's own, and which notices of brands wait for the operator. */
export function MarketplaceForm({ marketplace, mayChange }: MarketplaceFormProps) {
  const { t } = useTranslation("settings");
  const lawName = useLawName();
  const queries = useQueryClient();
  const [profiles, setProfiles] = useState<string[]>([...marketplace.furtherProfiles]);
  const [review, setReview] = useState(marketplace.noticeReview);
  const [perAccount, setPerAccount] = useState<number | "">(marketplace.noticesPerAccount);
  const [perSeller, setPerSeller] = useState<number | "">(marketplace.noticesPerSeller);
  const saving = useMutation({
    mutationFn: () =>
      changeMarketplace(marketplace.id, {
        furtherProfiles: profiles,
        noticeReview: review,
        ...(perAccount === "" ? {} : { noticesPerAccount: perAccount }),
        ...(perSeller === "" ? {} : { noticesPerSeller: perSeller }),
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: marketplacesQuery.queryKey }),
  });
  const isWhole = perAccount !== "" && perSeller !== "";
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (isWhole) saving.mutate();
  };
  const numberFault = (value: number | "") => (value === "" ? t("number_needed") : null);
  return (
    <form onSubmit={save} noValidate>
      <fieldset disabled={!mayChange} className={classes["fields"]}>
        <Stack gap="lg">
          <div>
            <p className={classes["fact"]}>
              {t("own_profile", {
                law: lawName(marketplace.profile),
                territory: marketplace.territory,
              })}
            </p>
            <Checkbox.Group
              label={t("further")}
              description={t("further_help")}
              value={profiles}
              onChange={setProfiles}
            >
              <Stack gap="xs" mt="xs">
                {LEGAL_PROFILES.filter((profile) => profile !== marketplace.profile).map(
                  (profile) => (
                    <Checkbox
                      key={profile}
                      value={profile}
                      label={lawName(profile)}
                      description={t(`profile_help.${profile}`)}
                    />
                  ),
                )}
              </Stack>
            </Checkbox.Group>
          </div>
          <Radio.Group
            label={t("review")}
            description={t("review_help")}
            value={review}
            onChange={(value) =>
              setReview(NOTICE_REVIEWS.find((one) => one === value) ?? "uncorroborated")
            }
          >
            <Stack gap="xs" mt="xs">
              {NOTICE_REVIEWS.map((one) => (
                <Radio key={one} value={one} label={t(`reviews.${one}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <Group align="flex-start" gap="md">
            <NumberInput
              label={t("per_account")}
              description={t("in_24h")}
              min={1}
              max={MOST}
              allowDecimal={false}
              hideControls
              value={perAccount}
              error={numberFault(perAccount)}
              onChange={(value) => setPerAccount(typeof value === "number" ? value : "")}
            />
            <NumberInput
              label={t("per_seller")}
              description={t("in_24h")}
              min={1}
              max={MOST}
              allowDecimal={false}
              hideControls
              value={perSeller}
              error={numberFault(perSeller)}
              onChange={(value) => setPerSeller(typeof value === "number" ? value : "")}
            />
          </Group>
        </Stack>
      </fieldset>
      {saving.error !== null && <ProblemAlert error={saving.error} />}
      {mayChange && (
        <Group mt="md" gap="sm">
          <Button type="submit" loading={saving.isPending}>
            {t("save")}
          </Button>
          <span role="status" className={classes["soft"]}>
            {saving.isSuccess ? t("saved") : ""}
          </span>
        </Group>
      )}
    </form>
  );
}
