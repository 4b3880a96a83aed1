import { Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./empty.module.css";

/** What stands where a list has nothing: that this is right, and what could be done. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Stack className={classes["empty"]} gap={4} align="center">
      <svg viewBox="0 0 64 40" width="64" height="40" aria-hidden="true">
        <rect x="6" y="8" width="52" height="28" rx="6" className={classes["stone"]} />
        <path d="M16 28 44 14" className={classes["streak"]} />
        <path d="M22 31 50 17" className={classes["hair"]} />
      </svg>
      <Title order={2}>{title}</Title>
      {children !== undefined && (
        <Text c="dimmed" component="div" maw="48ch">
          {children}
        </Text>
      )}
    </Stack>
  );
}
