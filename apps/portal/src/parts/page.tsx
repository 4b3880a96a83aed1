import { Box, Group, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import classes from "./page.module.css";

export interface PageProps {
  readonly title: string;
  /** One line below the title. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Lines of text that are read, rather than tables. */
  readonly narrow?: boolean;
}

/** The frame of every page: its title, also in the browser's tab, and what can be done with all of it. */
export function Page({ title, lead, actions, children, narrow = false }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Touchstone`;
  }, [title]);
  return (
    <Box className={narrow ? classes["narrow"] : classes["page"]}>
      <Group justify="space-between" align="flex-end" mb="md" gap="sm">
        <div>
          <Title order={1}>{title}</Title>
          {lead !== undefined && (
            <Text c="dimmed" size="sm" component="div">
              {lead}
            </Text>
          )}
        </div>
        {actions}
      </Group>
      {children}
    </Box>
  );
}
