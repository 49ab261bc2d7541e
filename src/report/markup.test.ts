import { expect, test } from "vitest";
import { escapeHtml, markup } from "./markup.ts";

test("text is escaped, markup and lists of markup are not", () => {
  const item = markup`<li>${"<b>"}</li>`;
  expect(markup`<ul title="${'"'}">${[item, item]}</ul>${null}${1}`.markup).toBe(
    '<ul title="&#34;"><li>&#60;b&#62;</li><li>&#60;b&#62;</li></ul>1',
  );
});

test("text shows its hidden characters", () => {
  expect(markup`${"a\u0000b"}`.markup).toBe("a␀b");
});

test("everything that could end a text or an attribute is escaped", () => {
  expect(escapeHtml(`&<>"'\``)).toBe("&#38;&#60;&#62;&#34;&#39;&#96;");
});
