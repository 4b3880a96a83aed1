import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";

interface UnfoldProps {
  readonly label: string;
  /** Shown at once, where it is what the reader came for. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A form that stands behind a button until somebody wants it. */
export function Unfold({ label, open = false, children }: UnfoldProps) {
  const [wanted, setWanted] = useState(open);
  if (wanted) return children;
  return (
    <Button variant="default" size="compact-sm" mt={8} onClick={() => setWanted(true)}>
      {label}
    </Button>
  );
}
