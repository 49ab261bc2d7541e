import { expect, test } from "vitest";
import { detach } from "./detach.ts";

test("the copy is equal, lone surrogates included", () => {
  const data = { text: "a\ud800𠮷".slice(0, 2), list: [1, "二"], none: null };
  expect(detach(data)).toEqual(data);
});
