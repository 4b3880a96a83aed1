import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressed } from "./build/compressed.ts";

export default defineConfig({
  plugins: [react(), compressed()],
  build: {
    target: "es2023",
    sourcemap: true,
    // One warning too many hides the next: parts are split by route below this.
    chunkSizeWarningLimit: 500,
  },
});
