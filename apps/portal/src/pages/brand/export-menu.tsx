import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { exportRights } from "../../api/right-life.js";
import { ProblemAlert } from "../../parts/problem-alert.js";

/** Everything that was put in, as a file to keep. */
export function ExportMenu() {
  const { t } = useTranslation("rights");
  const exporting = useMutation({
    mutationFn: async (format: "csv" | "ndjson") => {
      const address = URL.createObjectURL(await exportRights(format));
      const link = document.createElement("a");
      link.href = address;
      link.download = `rights.${format}`;
      link.click();
      // The browser has taken it up by then.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    },
  });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            loading={exporting.isPending}
            leftSection={<IconDownload size={16} />}
          >
            {t("export.title")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => exporting.mutate("csv")}>{t("export.csv")}</Menu.Item>
          <Menu.Item onClick={() => exporting.mutate("ndjson")}>{t("export.ndjson")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {exporting.error !== null && <ProblemAlert error={exporting.error} />}
    </>
  );
}
