import { Checkbox, Switch, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { clusterQuery } from "../../../api/answers.js";
import type { RequestDetail } from "../../../api/requests.js";
import { useFormats } from "../../../i18n/use-formats.js";
import { Thumb } from "../thumb.js";
import classes from "./answers.module.css";

export interface Together {
  readonly on: boolean;
  /** Cases that the answer leaves alone. */
  readonly except: readonly string[];
}

interface ClusterPanelProps {
  readonly request: RequestDetail;
  readonly together: Together;
  onChange(together: Together): void;
}

/** The open requests that are alike, to be answered together with this one, or left out one by one. */
export function ClusterPanel({ request, together, onChange }: ClusterPanelProps) {
  const { t } = useTranslation("answers");
  const formats = useFormats();
  const { data } = useQuery(clusterQuery(request.id));
  const others = (data?.items ?? []).filter(
    (item) => item.case !== request.id && item.pending === null,
  );
  if (others.length === 0) return null;
  const { on, except } = together;
  const mayAnswer = request.allowed.answers.length > 0;
  const take = (id: string, taken: boolean) =>
    onChange({ on, except: taken ? except.filter((one) => one !== id) : [...except, id] });
  return (
    <section className={classes["panel"]} aria-label={t("alike.title", { count: others.length })}>
      <Title order={2}>{t("alike.title", { count: others.length })}</Title>
      <p className={classes["means"]}>{t("alike.means")}</p>
      {mayAnswer && (
        <Switch
          mb="sm"
          checked={on}
          onChange={(event) => onChange({ on: event.currentTarget.checked, except })}
          label={t("alike.together", { count: others.length + 1 - except.length })}
          description={t("alike.together_means")}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <ul className={classes["items"]} tabIndex={0}>
        {others.map((item) => (
          <li key={item.case} className={classes["item"]}>
            {on && mayAnswer && (
              <Checkbox
                aria-label={t("alike.include", { title: item.title })}
                checked={!except.includes(item.case)}
                onChange={(event) => take(item.case, event.currentTarget.checked)}
              />
            )}
            <Thumb snapshot={item.snapshot} position={item.picture} />
            <span>
              <Link to="/brand/requests/$case" params={{ case: item.case }}>
                {item.title}
              </Link>
              <small>
                {item.price !== null && formats.money(item.price.amount, item.price.currency)}{" "}
                {item.listing}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
