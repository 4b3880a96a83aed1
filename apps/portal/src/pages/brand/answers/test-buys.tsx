import { Button, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RequestDetail, TestBuy } from "../../../api/requests.js";
import { useFormats } from "../../../i18n/use-formats.js";
import { mayDecide, useMe } from "../../../session/me.js";
import classes from "./answers.module.css";
import { TestBuyForm } from "./test-buy-form.js";

/** What was bought to be looked at, and what came of it. */
export function TestBuys({ request }: { request: RequestDetail }) {
  const { t } = useTranslation("answers");
  const formats = useFormats();
  const decides = mayDecide(useMe());
  const [edited, setEdited] = useState<TestBuy | "new" | null>(null);
  const { testBuys, requestState } = request;
  if (testBuys.length === 0 && requestState !== "test_buy") return null;
  return (
    <section className={classes["bought"]} aria-label={t("test_buy.title")}>
      <Title order={3} size="h5">
        {t("test_buy.title")}
      </Title>
      <dl>
        {testBuys.map((one) => (
          <div key={one.id}>
            <dt>
              {one.orderNumber ?? t("test_buy.erased")} ·{" "}
              {one.outcome === null
                ? t("test_buy.open")
                : t(`test_buy.outcomes.${one.outcome as "genuine"}`)}
            </dt>
            <dd>
              {t("test_buy.ordered")} {formats.day(one.orderedOn)}
              {one.finding !== null && ` · ${one.finding}`}
            </dd>
            {decides && (
              <Button size="compact-xs" variant="subtle" onClick={() => setEdited(one)}>
                {t("test_buy.change")}
              </Button>
            )}
          </div>
        ))}
      </dl>
      {decides && (
        <Button size="compact-sm" variant="default" onClick={() => setEdited("new")}>
          {t("test_buy.record")}
        </Button>
      )}
      {edited !== null && (
        <TestBuyForm
          request={request}
          before={edited === "new" ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}
