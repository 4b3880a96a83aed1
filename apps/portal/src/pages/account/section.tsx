import { Group, Text, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./account.module.css";

interface SectionProps {
  readonly title: string;
  readonly lead: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, lead, action, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes["section"]}>
      <Group justify="space-between" align="flex-end" gap="sm">
        <div>
          <Title order={2} id={id}>
            {title}
          </Title>
          <Text c="dimmed" size="sm" className={classes["lead"]}>
            {lead}
          </Text>
        </div>
        {action}
      </Group>
      {children}
    </section>
  );
}
