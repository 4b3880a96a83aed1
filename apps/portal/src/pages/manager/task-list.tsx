import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Task } from "../../api/tasks.js";
import { DataTable } from "../../parts/data-table.js";
import { TaskRow } from "./task-row.js";

interface TaskListProps {
  readonly tasks: readonly (Task & { readonly id: string })[];
  /** Place of the line that the keyboard is at. */
  readonly marked: number;
  onMark(place: number): void;
}

export function TaskList({ tasks, marked, onMark }: TaskListProps) {
  const { t } = useTranslation("manager");
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    body.current?.children[marked]?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  return (
    <DataTable label={t("waiting.title")} stacks>
      <thead>
        <tr>
          <th scope="col">{t("waiting.what")}</th>
          <th scope="col">{t("waiting.brand")}</th>
          <th scope="col">{t("waiting.since")}</th>
          <th scope="col">{t("waiting.next")}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {tasks.map((task, place) => (
          <TaskRow
            key={task.id}
            task={task}
            marked={place === marked}
            onMark={() => onMark(place)}
          />
        ))}
      </tbody>
    </DataTable>
  );
}
