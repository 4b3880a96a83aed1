import { Button } from "@mantine/core";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Problem } from "../api/problem.js";
import { Empty } from "../parts/empty.js";
import { Page } from "../parts/page.js";
import { ProblemAlert } from "../parts/problem-alert.js";

/** What stands in place of a page whose code failed, or whose first data could not be read. */
export function PageBroken({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <Page title={t("page_broken.title")} narrow>
      {error instanceof Problem ? (
        <ProblemAlert error={error} retry={reset} />
      ) : (
        <Empty title={t("page_broken.text")}>
          <Button variant="default" mt="md" onClick={() => window.location.reload()}>
            {t("page_broken.again")}
          </Button>
        </Empty>
      )}
    </Page>
  );
}
