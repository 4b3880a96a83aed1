import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { RightFile } from "../../api/right-review.js";
import { Moment } from "../moment.js";
import classes from "./rights.module.css";

/** What happened to a right, the newest first, with what was said to it. */
export function RightHistory({ right, order }: { right: RightFile; order: 2 | 3 }) {
  const { t, i18n } = useTranslation("rights");
  const name = (type: string) => {
    const key = `history.type.${type}`;
    return i18n.exists(`rights:${key}`) ? t(key as "history.type.verified") : type;
  };
  return (
    <section className={classes["section"]} aria-labelledby="history">
      <Title order={order} id="history">
        {t("history.title")}
      </Title>
      <ul className={classes["list"]}>
        {[...right.history].reverse().map(({ type, at, data }) => (
          <li key={`${at} ${type} ${JSON.stringify(data)}`}>
            <span>
              {name(type)}
              {typeof data["reason"] === "string" && <small> · {data["reason"]}</small>}
            </span>
            <small>
              <Moment at={at} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
