import { Group, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { BrandMark } from "./brand-mark.js";
import { ColourSwitch } from "./colour-switch.js";
import { LanguageSwitch } from "./language-switch.js";
import classes from "./public-shell.module.css";

interface PublicShellProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** The frame of pages for people without an account: one column of text and fields. */
export function PublicShell({ title, lead, children }: PublicShellProps) {
  useEffect(() => {
    document.title = `${title} · Touchstone`;
  }, [title]);
  return (
    <div className={classes["shell"]}>
      <header>
        <BrandMark />
        <Group gap={4}>
          <LanguageSwitch />
          <ColourSwitch />
        </Group>
      </header>
      <main>
        <Title order={1}>{title}</Title>
        {lead !== undefined && (
          <Text c="dimmed" mt={4}>
            {lead}
          </Text>
        )}
        {children}
      </main>
    </div>
  );
}
