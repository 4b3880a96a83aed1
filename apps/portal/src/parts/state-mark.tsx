import type { ReactNode } from "react";
import classes from "./state-mark.module.css";

/** `clock` for what waits on time, `genuine` for what is genuine or verified, `infringing` for what is gone for good. */
export type Tone = "plain" | "accent" | "genuine" | "infringing" | "clock";

/** The word for a state, with a dot that says the same by its shape and colour. */
export function StateMark({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={classes["mark"]} data-tone={tone}>
      <span className={classes["dot"]} aria-hidden="true" />
      {children}
    </span>
  );
}
