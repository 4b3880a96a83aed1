import type { MantineColorsTuple } from "@mantine/core";

/** Green-black of a touchstone: primary acts. Shade 8 on paper, shade 4 on dark. */
export const TOUCH: MantineColorsTuple = [
  "#eef5f3",
  "#dbe8e5",
  "#b6d1cb",
  "#8fbab0",
  "#6fb3a4",
  "#4b9183",
  "#357668",
  "#285f54",
  "#1f4d45",
  "#163a34",
];

/** Only for what is genuine: verified rights, authorised sellers, standing. */
export const GOLD: MantineColorsTuple = [
  "#fbf5e6",
  "#f4e8c8",
  "#ead296",
  "#e1bd66",
  "#d9a441",
  "#c9952f",
  "#b8862b",
  "#9f7220",
  "#8a6414",
  "#6b4d0d",
];

/** Only for what infringes or cannot be taken back. */
export const CLAY: MantineColorsTuple = [
  "#fdefee",
  "#f9dbd9",
  "#f4bab6",
  "#f29a92",
  "#f2867f",
  "#dc5a52",
  "#c53c33",
  "#b3261e",
  "#971d16",
  "#74140f",
];

/** Clocks. */
export const AMBER: MantineColorsTuple = [
  "#fff6e5",
  "#fdeac5",
  "#fad48f",
  "#f6bd58",
  "#f0a92f",
  "#d98f16",
  "#b7750c",
  "#945c06",
  "#7c4d05",
  "#5e3a03",
];

/** Paper and stone. */
export const STONE: MantineColorsTuple = [
  "#fafaf7",
  "#f2f2ed",
  "#e6e6df",
  "#d3d3ca",
  "#b1b2a9",
  "#8b8d86",
  "#666a66",
  "#4c5150",
  "#343a3c",
  "#1f2328",
];

/** What Mantine draws its dark pages with. */
export const NIGHT: MantineColorsTuple = [
  "#d9dad6",
  "#b4b7b5",
  "#9a9e9e",
  "#6d7377",
  "#3a4048",
  "#2c323a",
  "#23282f",
  "#1b1e24",
  "#14161a",
  "#0e1013",
];
