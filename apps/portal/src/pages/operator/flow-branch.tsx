import { Link } from "@tanstack/react-router";
import classes from "./flow.module.css";
import type { Placed } from "./flow-layout.js";
import { pageOfNode, toneOf } from "./flow-nodes.js";

interface FlowBranchProps {
  readonly branch: Placed["branches"][number];
  readonly label: string;
  /** It is the one whose figures are shown. */
  readonly at: boolean;
  onAt(): void;
}

/** One branch of the river; it leads to what came of it where a page shows that. */
export function FlowBranch({ branch: { link, path, width }, label, at, onAt }: FlowBranchProps) {
  const page = pageOfNode(link.target);
  const drawn = <path d={path} strokeWidth={width} />;
  const shared = {
    className: classes["branch"],
    "data-tone": toneOf(link.target),
    "data-at": at || undefined,
    "aria-label": label,
    onMouseEnter: onAt,
    onFocus: onAt,
  };
  return page === null ? (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element inside a drawing.
    <g
      {...shared}
      role="button"
      tabIndex={0}
      aria-pressed={at}
      onClick={onAt}
      onKeyDown={({ key }) => {
        if (key === "Enter" || key === " ") onAt();
      }}
    >
      {drawn}
    </g>
  ) : (
    <Link {...page} {...shared}>
      {drawn}
    </Link>
  );
}
