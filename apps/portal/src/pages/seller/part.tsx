import { Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./seller.module.css";

/** One part of the page, under its own heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes["part"]} aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}
