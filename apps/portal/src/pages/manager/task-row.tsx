import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { brandGlancesQuery } from "../../api/brands.js";
import type { Task } from "../../api/tasks.js";
import { LinkButton } from "../../parts/link-button.js";
import { Moment } from "../../parts/moment.js";
import { TaskIcon } from "./task-icon.js";
import { placeOf } from "./task-place.js";
import { useAbout } from "./use-about.js";
import classes from "./waiting.module.css";

interface TaskRowProps {
  readonly task: Task;
  readonly marked: boolean;
  onMark(): void;
}

export function TaskRow({ task, marked, onMark }: TaskRowProps) {
  const { t } = useTranslation("manager");
  const about = useAbout()(task);
  const { brand, count, kind } = task;
  const name = useQuery(brandGlancesQuery).data?.items.find(({ id }) => id === brand)?.name;
  return (
    <tr data-marked={marked || undefined} onMouseDown={onMark}>
      <th scope="row">
        <span className={classes["kind"]}>
          <TaskIcon kind={kind} />
          <span>
            {t(`waiting.kind.${kind}`, { count })}
            {about !== null && <small className={classes["about"]}>{about}</small>}
          </span>
        </span>
      </th>
      <td data-label={t("waiting.brand")}>
        {name === undefined || brand === undefined ? (
          "–"
        ) : (
          <Link to="/manager/brands/$brand" params={{ brand }} className={classes["brand"]}>
            {name}
          </Link>
        )}
      </td>
      <td data-label={t("waiting.since")}>
        <Moment at={task.since} />
      </td>
      <td className={classes["step"]}>
        <LinkButton {...placeOf(task)} size="compact-sm" variant="light" onFocus={onMark}>
          {t(`waiting.step.${kind}`, { count })}
        </LinkButton>
      </td>
    </tr>
  );
}
