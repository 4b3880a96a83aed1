import { Progress, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { RequestItem } from "../../api/requests.js";
import { MarkedTitle } from "../../parts/marked-title.js";
import { Alike } from "./answers/alike.js";
import { SavedSearches } from "./answers/saved-searches.js";
import type { QueueSearch } from "./queue-search.js";
import { QueueStake } from "./queue-stake.js";
import classes from "./review.module.css";
import { useSitting } from "./sitting.js";
import { Thumb } from "./thumb.js";

interface QueueRailProps {
  readonly queue: readonly RequestItem[];
  readonly current: string;
  readonly search: QueueSearch;
}

/** The queue beside the request that is open. */
export function QueueRail({ queue, current, search }: QueueRailProps) {
  const { t } = useTranslation("brand");
  const { answered } = useSitting();
  return (
    <nav className={classes["rail"]} aria-label={t("queue.title")}>
      <Link to="/brand" search={search} className={classes["all"]}>
        ‹ {t("request.all")}
      </Link>
      <Text size="xs" c="dimmed" mb="xs" component="div">
        <QueueStake />
      </Text>
      <SavedSearches search={search} change={false} />
      {answered.length > 0 && (
        <div className={classes["progress"]}>
          <Progress
            value={(100 * answered.length) / (answered.length + queue.length)}
            size={3}
            aria-label={t("request.sitting", { count: answered.length })}
          />
          <Text size="xs" c="dimmed">
            {t("request.sitting", { count: answered.length })}
          </Text>
        </div>
      )}
      <ol className={classes["next"]}>
        {queue.map((item) => (
          <li key={item.id}>
            <Link
              to="/brand/requests/$case"
              params={{ case: item.id }}
              search={search}
              replace
              aria-current={item.id === current ? "page" : undefined}
            >
              <Thumb snapshot={item.snapshot} position={item.picture} />
              <span className={classes["clamp"]}>
                <MarkedTitle text={item.title ?? item.listing} spans={item.mentions} />
                {item.alike > 1 && <Alike count={item.alike} />}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
