import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type VariantColorsResolver,
} from "@mantine/core";
import { AMBER, CLAY, GOLD, NIGHT, STONE, TOUCH } from "./colours.js";

const FONTS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';

/** Mantine chooses the ink of filled controls by the light page's shade; on the dark one it would be too pale. */
const inked: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  const primary = input.color === undefined || input.color === input.theme.primaryColor;
  return input.variant === "filled" && primary
    ? { ...colours, color: "var(--mantine-primary-color-contrast)" }
    : colours;
};

export const theme = createTheme({
  colors: { touch: TOUCH, gold: GOLD, clay: CLAY, amber: AMBER, stone: STONE, dark: NIGHT },
  primaryColor: "touch",
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  variantColorResolver: inked,
  luminanceThreshold: 0.36,
  white: "#ffffff",
  black: "#1f2328",
  fontFamily: FONTS,
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "1rem", xl: "1.25rem" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.5", lg: "1.5", xl: "1.4" },
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2rem" },
  defaultRadius: "sm",
  radius: { xs: "3px", sm: "5px", md: "8px", lg: "12px", xl: "20px" },
  headings: {
    fontFamily: FONTS,
    fontWeight: "620",
    sizes: {
      h1: { fontSize: "1.25rem", lineHeight: "1.75rem" },
      h2: { fontSize: "1rem", lineHeight: "1.5rem" },
      h3: { fontSize: "0.875rem", lineHeight: "1.25rem" },
    },
  },
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Button: { defaultProps: { size: "sm" } },
    Tooltip: { defaultProps: { openDelay: 250, multiline: true, maw: 320, withArrow: true } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: "sm", fz: "sm" } },
    Badge: { defaultProps: { radius: "xs", tt: "none", fw: 560 } },
  },
});

/** Surfaces and inks by name, so that no page says a colour by its number. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#fafaf7",
    "--mantine-color-dimmed": "#5d625f",
    "--mantine-color-error": "#b3261e",
    "--surface": "#ffffff",
    "--line": "#e3e3db",
    "--line-strong": "#c9c9bf",
    "--ink": "#1f2328",
    "--ink-soft": "#5d625f",
    "--accent": "#1f4d45",
    "--accent-wash": "#eef5f3",
    "--genuine": "#8a6414",
    "--genuine-fill": "#b8862b",
    "--genuine-wash": "#fbf5e6",
    "--infringing": "#b3261e",
    "--infringing-wash": "#fdefee",
    "--clock": "#7c4d05",
    "--clock-fill": "#d98f16",
    "--clock-wash": "#fff6e5",
  },
  dark: {
    "--mantine-color-body": "#14161a",
    "--mantine-color-dimmed": "#a2a7a6",
    "--mantine-color-error": "#f2867f",
    // The shade that Mantine takes below a pointer is too dark for the ink of filled controls.
    "--mantine-color-touch-filled-hover": "#8fbab0",
    "--surface": "#1b1e24",
    "--line": "#2c323a",
    "--line-strong": "#444b54",
    "--ink": "#e7e8e4",
    "--ink-soft": "#a2a7a6",
    "--accent": "#6fb3a4",
    "--accent-wash": "#1d2b2a",
    "--genuine": "#d9a441",
    "--genuine-fill": "#d9a441",
    "--genuine-wash": "#2c2517",
    "--infringing": "#f2867f",
    "--infringing-wash": "#331e1d",
    "--clock": "#f0b54f",
    "--clock-fill": "#d98f16",
    "--clock-wash": "#2e2615",
  },
});
