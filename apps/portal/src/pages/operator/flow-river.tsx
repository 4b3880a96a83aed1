import { useElementSize } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Flow } from "../../api/flow.js";
import { useFormats } from "../../i18n/use-formats.js";
import classes from "./flow.module.css";
import { FlowBranch } from "./flow-branch.js";
import { layOut, shareOf } from "./flow-layout.js";
import { toneOf } from "./flow-nodes.js";
import { useNodeName } from "./use-node-name.js";

const HEIGHT = 460;

/** The river from listings to outcomes. What a branch holds is said above it, where it moves nothing. */
export function FlowRiver({ flow }: { flow: Flow }) {
  const { t } = useTranslation("operator");
  const formats = useFormats();
  const nameOf = useNodeName();
  const { ref, width } = useElementSize();
  const [at, setAt] = useState<string | null>(null);
  const { nodes, branches } =
    width === 0 ? { nodes: [], branches: [] } : layOut(flow, width, HEIGHT);
  const words = ({ link }: (typeof branches)[number]) =>
    t("flow.branch", {
      source: nameOf(link.source),
      target: nameOf(link.target),
      count: link.count,
      listings: formats.number(link.count),
      share: formats.share(shareOf(flow, link)),
    });
  const shown = branches.find(({ link }) => `${link.source} ${link.target}` === at);
  return (
    <figure className={classes["river"]}>
      <figcaption>{shown === undefined ? t("flow.point_at") : words(shown)}</figcaption>
      <div ref={ref}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose branches are controls. */}
        <svg width={width} height={HEIGHT} role="group" aria-label={t("flow.title")}>
          {branches.map((branch) => {
            const key = `${branch.link.source} ${branch.link.target}`;
            return (
              <FlowBranch
                key={key}
                branch={branch}
                label={words(branch)}
                at={at === key}
                onAt={() => setAt(key)}
              />
            );
          })}
          {nodes.map(({ id, count, x, y, width: w, height: h, last }) => (
            <g key={id} className={classes["node"]} data-tone={toneOf(id)}>
              <rect x={x} y={y} width={w} height={h} />
              <text
                x={last ? x - 6 : x + w + 6}
                y={y + h / 2}
                dy="0.35em"
                textAnchor={last ? "end" : "start"}
              >
                {nameOf(id)} <tspan>{formats.number(count)}</tspan>
              </text>
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
}
