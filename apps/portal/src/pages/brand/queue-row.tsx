import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { RequestItem } from "../../api/requests.js";
import { useFormats } from "../../i18n/use-formats.js";
import { MarkedTitle } from "../../parts/marked-title.js";
import { RiskBar } from "../../parts/risk-bar.js";
import { SignalNames } from "../../parts/signal-names.js";
import { Alike } from "./answers/alike.js";
import { DueClock } from "./due-clock.js";
import { Outcome } from "./outcome.js";
import classes from "./queue.module.css";
import type { QueueSearch } from "./queue-search.js";
import { Thumb } from "./thumb.js";

interface QueueRowProps {
  readonly item: RequestItem;
  readonly search: QueueSearch;
  readonly marked: boolean;
  onMark(): void;
}

export function QueueRow({ item, search, marked, onMark }: QueueRowProps) {
  const { t } = useTranslation(["brand", "common", "terms", "answers"]);
  const formats = useFormats();
  const exposure = Number(item.exposure);
  return (
    <tr data-marked={marked || undefined} onMouseDown={onMark}>
      <td className={classes["listing"]}>
        <div>
          <Thumb snapshot={item.snapshot} position={item.picture} />
          <div>
            <Link
              to="/brand/requests/$case"
              params={{ case: item.id }}
              search={search}
              className={classes["title"]}
              onFocus={onMark}
            >
              <MarkedTitle text={item.title ?? item.listing} spans={item.mentions} />
            </Link>
            {item.alike > 1 && <Alike count={item.alike} />}
            <div className={classes["place"]}>
              {item.marketplaceName} · {item.listing}
              {item.state !== "delivered" && item.state !== "answered" && (
                <> · {t(`terms:request_state.${item.state as "opened"}`)}</>
              )}
              {item.earlier !== null && item.earlier.answer !== "genuine" && (
                <b> · {t("answers:earlier.short")}</b>
              )}
            </div>
          </div>
        </div>
      </td>
      <td data-label={t("queue.price")}>
        {item.price === null ? "–" : formats.money(item.price.amount, item.price.currency)}
      </td>
      <td data-label={t("queue.risk")}>
        <RiskBar risk={item.risk} word={false} />
      </td>
      <td data-label={t("queue.why")} className={classes["why"]}>
        <SignalNames names={item.topSignals} />
      </td>
      <td data-label={t("queue.at_stake")}>
        {exposure > 0 ? formats.money(Math.round(exposure), item.exposureCurrency) : "–"}
      </td>
      <td data-label={search.show === "answered" ? t("queue.outcome") : t("queue.due")}>
        {item.answer === null ? (
          <DueClock dueAt={item.dueAt} state={item.state} />
        ) : (
          <Outcome item={item} />
        )}
      </td>
    </tr>
  );
}
