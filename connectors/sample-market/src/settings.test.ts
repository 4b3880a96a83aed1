import { describe, expect, it } from "vitest";
import { HELP, readSettings } from "./settings.js";

describe("the settings", () => {
  it("are complete without any", () => {
    const asked = readSettings([], {});
    expect(asked).toMatchObject({
      kind: "start",
      settings: {
        id: "harbour",
        port: 0,
        seed: "harbour",
        data: ".touchstone/sample-market/harbour",
        touchstone: null,
        secret: null,
      },
    });
  });

  it("come from flags, and from the environment where there is no flag", () => {
    const environment = {
      SAMPLE_MARKET_KEY: "k-1",
      SAMPLE_MARKET_ID: "quay",
      SAMPLE_MARKET_PUBLIC_URL: "https://shop.example/",
    };
    expect(readSettings(["--id", "mole", "--port=8080"], environment)).toMatchObject({
      settings: { id: "mole", key: "k-1", port: 8080, publicUrl: "https://shop.example" },
    });
  });

  it.each([
    [["--port", "70000"], "--port (SAMPLE_MARKET_PORT):"],
    [["--port", "http"], "--port (SAMPLE_MARKET_PORT): must be a whole number"],
    [["--sellers", "0"], "must be at least 1"],
    [["--listings=-1"], "must not be negative"],
    [["--secret", "hunter2"], "must be a webhook secret"],
    [["--secret", "whsec_A"], "must be a webhook secret"],
    [["--touchstone", "localhost:8080"], "must be an address such as"],
    [["--key", "two words"], "must be a key without spaces"],
    [["--theme", "pink"], "--theme (SAMPLE_MARKET_THEME):"],
    [["--colour", "pink"], "Unknown option '--colour'"],
    [["stray"], "stray"],
  ])("%j is refused with a sentence", (args, said) => {
    const asked = readSettings(args, {});
    expect(asked).toMatchObject({ kind: "wrong", detail: expect.stringContaining(said) });
  });

  it("never show a key or a secret that is wrong", () => {
    const asked = readSettings(["--secret", "almost-a-secret", "--key", "almost a key"], {});
    expect(JSON.stringify(asked)).not.toMatch(/almost/);
  });

  it("are all in the help, which wins over everything", () => {
    expect(readSettings(["--port", "x", "--help"], {})).toEqual({ kind: "help" });
    expect(HELP).toContain("--public-url URL");
  });
});
