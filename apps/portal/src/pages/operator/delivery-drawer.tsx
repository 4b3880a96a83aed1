import { Drawer } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { deliveryQuery } from "../../api/deliveries.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { DeliveryFile } from "./delivery-file.js";
import type { DeliveriesSearch } from "./operator-search.js";

/** One delivery beside the list: what it says, and every attempt to bring it. */
export function DeliveryDrawer({ search }: { search: DeliveriesSearch }) {
  const { t } = useTranslation(["operator", "common"]);
  const navigate = useNavigate();
  const { delivery = "", of = "" } = search;
  const opened = delivery !== "" && of !== "";
  const file = useQuery({ ...deliveryQuery(of, delivery), enabled: opened });
  const { delivery: _, of: __, ...rest } = search;
  return (
    <Drawer
      opened={opened}
      onClose={() => void navigate({ to: "/operator/deliveries", search: rest })}
      position="right"
      size="lg"
      title={t("delivery.title")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      {file.data !== undefined ? (
        <DeliveryFile delivery={file.data} marketplace={of} />
      ) : file.error === null ? (
        <LoadingLines lines={8} />
      ) : (
        <ProblemAlert error={file.error} retry={() => void file.refetch()} />
      )}
    </Drawer>
  );
}
