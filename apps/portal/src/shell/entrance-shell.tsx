import { Group, Paper, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { BrandMark } from "./brand-mark.js";
import { ColourSwitch } from "./colour-switch.js";
import { LanguageSwitch } from "./language-switch.js";
import classes from "./shell.module.css";

/** The frame of pages before the sign-in: one sheet of paper on the stone. */
export function EntranceShell({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Touchstone`;
  }, [title]);
  return (
    <div className={classes["entrance"]}>
      <header>
        <BrandMark />
        <Group gap={4}>
          <LanguageSwitch />
          <ColourSwitch />
        </Group>
      </header>
      <main>
        <Paper withBorder p="xl" radius="md" className={classes["sheet"]}>
          <Title order={1}>{title}</Title>
          {lead !== undefined && (
            <Text c="dimmed" mt={4}>
              {lead}
            </Text>
          )}
          {children}
        </Paper>
      </main>
    </div>
  );
}
