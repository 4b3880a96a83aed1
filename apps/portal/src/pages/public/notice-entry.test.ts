import { expect, it } from "vitest";
import { EMPTY_ENTRY, noticeOf } from "./notice-entry.js";

it("what stands on the lines is sent as addresses and as ids, without empty lines", () => {
  const items = "https://harbour.test/items/1\n\n  L-2  \nHTTP://harbour.test/3";
  expect(noticeOf({ ...EMPTY_ENTRY, items }, null, "1").items).toEqual([
    { url: "https://harbour.test/items/1", listing: null },
    { url: null, listing: "L-2" },
    { url: "HTTP://harbour.test/3", listing: null },
  ]);
});

it("a copyright is named by its work, another right by its number", () => {
  const entry = { ...EMPTY_ENTRY, number: "018", office: "EM", work: "A photograph" };
  expect(noticeOf({ ...entry, kind: "copyright_image" }, null, "1").right).toEqual({
    kind: "copyright_image",
    number: "",
    office: "",
    work: "A photograph",
  });
  expect(noticeOf({ ...entry, kind: "patent" }, null, "1").right).toMatchObject({
    number: "018",
    work: "",
  });
});

it("the statement is confirmed in the wording that was shown", () => {
  expect(noticeOf({ ...EMPTY_ENTRY, statement: true }, "d", "7")).toMatchObject({
    statement: "7",
    draft: "d",
  });
  expect(noticeOf(EMPTY_ENTRY, null, "7").statement).toBeNull();
});
