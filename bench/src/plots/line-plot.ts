import { LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

const SIZE = { width: 760, height: 440 };
/** Told apart by people who see no red or green as well (Okabe and Ito). */
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000"];
const SYMBOLS = ["circle", "rect", "triangle", "diamond", "roundRect", "emptyCircle", "emptyRect"];

export interface Curve {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

export interface LinePlot {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  /** Whether a step up the axis adds or multiplies. */
  readonly yScale: "value" | "log";
  readonly curves: readonly Curve[];
}

/** A plot over a logarithmic axis, as SVG. */
export function drawPlot({ title, x, y, yScale, curves }: LinePlot): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, ...SIZE });
  chart.setOption({
    animation: false,
    backgroundColor: "#ffffff",
    color: COLOURS,
    title: { text: title, left: 16, top: 12, textStyle: { fontSize: 15 } },
    legend: { bottom: 8, itemWidth: 18 },
    grid: { left: 84, right: 28, top: 64, bottom: 92 },
    xAxis: { ...axis("log", x, 28), min: "dataMin", max: "dataMax" },
    yAxis: axis(yScale, y, 62),
    series: curves.map(({ name, points }, index) => ({
      type: "line",
      name,
      data: points.map(([at, value]) => [at, value]),
      symbol: SYMBOLS[index % SYMBOLS.length],
      symbolSize: 8,
      // Our own curve is the thick one.
      lineStyle: { width: index === 0 ? 3.5 : 1.5 },
    })),
  });
  // Its style is for a mouse over the page; in a picture it is nothing but something to check.
  const svg = chart
    .renderToSVGString()
    .replace(/<style[\s\S]*?<\/style>\s*/g, "")
    .replace(/ class="[^"]*"/g, "")
    .replace(/^<svg[^>]*>/, (opening) => `${opening}\n<title>${title}, by number of ${x}</title>`);
  chart.dispose();
  return `${svg}\n`;
}

function axis(type: "value" | "log", name: string, nameGap: number) {
  return {
    type,
    name,
    nameGap,
    nameLocation: "middle" as const,
    axisLabel: { formatter: (value: number) => short(value) },
    splitLine: { lineStyle: { color: "#dddddd" } },
  };
}

function short(value: number): string {
  if (value >= 1_000_000) return `${value / 1_000_000}M`;
  return value >= 1_000 ? `${value / 1_000}k` : `${value}`;
}
