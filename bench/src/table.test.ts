import { expect, it } from "vitest";
import { formatTable } from "./table.js";

it("puts text to the left and numbers to the right", () => {
  const table = formatTable([
    ["", "a", "long"],
    ["name", "100", "2"],
  ]);
  expect(table).toBe("        a  long\nname  100     2");
});
