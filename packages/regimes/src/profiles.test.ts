import { describe, expect, it } from "vitest";
import { contestWindow } from "./contest-windows.js";
import { isAfter, plusMinutes } from "./instant.js";
import { PROFILES, profileNames } from "./profiles/index.js";
import { requestDue } from "./request-due.js";

describe("legal profiles", () => {
  it("under the Digital Services Act a seller can contest for six months", () => {
    expect(contestWindow("EU_DSA", "2026-08-31T09:00:00.000Z", "Europe/Berlin")).toEqual({
      profile: "EU_DSA",
      until: "2027-02-28T22:59:59.999Z",
    });
  });

  it.each(profileNames)("%s gives the seller time, names its ground and is a draft", (name) => {
    const informed = "2026-11-24T23:59:59.999Z";
    expect(isAfter(contestWindow(name, informed, "UTC").until, informed)).toBe(true);
    expect(PROFILES[name].contest.citation).not.toBe("");
    expect(PROFILES[name].draft).toBe(true);
  });

  it("a profile that nobody wrote is a fault", () => {
    expect(() => contestWindow("toString", "2026-11-24T09:00:00.000Z", "UTC")).toThrow("toString");
  });
});

describe("requests", () => {
  it("are due at the end of the third business day", () => {
    expect(requestDue("2026-11-24T09:00:00.000Z")).toBe("2026-11-27T23:59:59.999Z");
    expect(requestDue("2026-11-27T09:00:00.000Z")).toBe("2026-12-02T23:59:59.999Z");
  });
});

describe("instants", () => {
  it("are compared as instants, not as texts", () => {
    expect(isAfter("2026-11-24T09:00:00.001Z", "2026-11-24T09:00:00Z")).toBe(true);
    expect(isAfter("2026-11-24T09:00:00Z", "2026-11-24T09:00:00.000Z")).toBe(false);
    expect(plusMinutes("2026-11-24T23:55:00Z", 10)).toBe("2026-11-25T00:05:00.000Z");
  });
});
