import type { ReactNode } from "react";
import classes from "./data-table.module.css";

interface DataTableProps {
  /** Says what the table shows, to those who do not see it. */
  readonly label: string;
  /** On narrow screens each line becomes a block, its cells named by `data-label`. */
  readonly stacks?: boolean;
  readonly children: ReactNode;
}

/** A dense table. It scrolls within itself where it is wider than the page, also by keys. */
export function DataTable({ label, stacks = false, children }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: what scrolls needs a name, and is no form.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <div className={classes["scroll"]} role="group" tabIndex={0} aria-label={label}>
      <table className={classes["table"]} data-stacks={stacks ? true : undefined}>
        {children}
      </table>
    </div>
  );
}
