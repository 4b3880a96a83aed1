import { Drawer } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Brand } from "../../api/brands.js";
import { rightQuery } from "../../api/right-review.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { RightFile } from "./right-file.js";

interface RightReviewProps {
  readonly brand: Brand;
  readonly right: string | undefined;
}

/** One right beside the brand's page: what the register should say, what it would touch, and the word on it. */
export function RightReview({ brand, right }: RightReviewProps) {
  const { t } = useTranslation(["manager", "common"]);
  const navigate = useNavigate();
  const file = useQuery({ ...rightQuery(right ?? ""), enabled: right !== undefined });
  const close = () =>
    void navigate({ to: "/manager/brands/$brand", params: { brand: brand.id }, search: {} });
  return (
    <Drawer
      opened={right !== undefined}
      onClose={close}
      position="right"
      size="lg"
      title={t("review.title")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      {file.data !== undefined ? (
        <RightFile brand={brand} right={file.data} />
      ) : file.error === null ? (
        <LoadingLines lines={8} />
      ) : (
        <ProblemAlert error={file.error} retry={() => void file.refetch()} />
      )}
    </Drawer>
  );
}
