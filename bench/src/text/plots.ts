import { writeFileSync } from "node:fs";
import { type Curve, drawPlot, type LinePlot } from "../plots/line-plot.js";
import type { Figures } from "./figures.js";

const FOLDER = new URL("../../../docs/pictures/", import.meta.url);
/** They look at no marks. */
const BOUNDS: ReadonlySet<string> = new Set(["encoder", "table loop"]);

/** Draws every scaling curve; gives the names of the files. */
export function writePlots(figures: Figures): string[] {
  return Object.entries(plotsOf(figures)).map(([name, plot]) => {
    writeFileSync(new URL(name, FOLDER), drawPlot(plot));
    return name;
  });
}

function plotsOf({ speeds, indexes }: Figures): Readonly<Record<string, LinePlot>> {
  const contenders = [...new Set(speeds.map(({ contender }) => contender))].filter(
    (it) => !BOUNDS.has(it),
  );
  const curves = (figure: "titlesPerSecond" | "buildSeconds"): Curve[] =>
    contenders.map((name) => ({
      name,
      points: speeds
        .filter(({ contender }) => contender === name)
        .map((it) => [it.marks, it[figure]] as const),
    }));
  const x = "marks";
  return {
    "text-speed.svg": {
      title: "Titles a second of CPU time",
      ...{ x, y: "titles/s", yScale: "log", curves: curves("titlesPerSecond") },
    },
    "text-build.svg": {
      title: "CPU seconds to build",
      ...{ x, y: "s", yScale: "log", curves: curves("buildSeconds") },
    },
    "text-memory.svg": {
      title: "The index, in bytes of a mark",
      ...{ x, y: "bytes", yScale: "value" },
      curves: [
        { name: "all", points: indexes.map((it) => [it.marks, it.bytesPerMark]) },
        {
          name: "without typos",
          points: indexes.map((it) => [it.marks, it.bytesPerMarkWithoutTypos]),
        },
      ],
    },
  };
}
