import { Button } from "@mantine/core";
import { IconArrowUp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./new-pill.module.css";

/** Says that something came in, and shows it when it is asked for. */
export function NewPill({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes["pill"]} role="status">
      {count > 0 && (
        <Button
          size="compact-sm"
          radius="xl"
          leftSection={<IconArrowUp size={14} />}
          onClick={onShow}
        >
          {t("new_count", { count })}
        </Button>
      )}
    </div>
  );
}
