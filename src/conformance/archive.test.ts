import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ArchiveError, createArchive, readArchive } from "./archive.ts";

const members = new Map([
  ["b/results.ndjson", new TextEncoder().encode("结果\n")],
  ["a.json", new Uint8Array(512)],
  ["empty", new Uint8Array()],
]);
const archive = createArchive(members);

test("the same members make the same bytes, in whatever order they come", () => {
  expect(createArchive(new Map([...members].reverse()))).toEqual(archive);
});

test("what went in comes out", () => {
  expect(new Map([...readArchive(archive)].sort())).toEqual(new Map([...members].sort()));
});

test.runIf(spawnSync("tar", ["--version"]).status === 0)("tar reads it", () => {
  const folder = mkdtempSync(join(tmpdir(), "archive-"));
  try {
    writeFileSync(join(folder, "x.tar"), archive);
    const { stdout, stderr } = spawnSync("tar", ["-xvf", "x.tar", "-O", "b/results.ndjson"], { cwd: folder });
    expect([stdout.toString(), stderr.toString()].join("")).toContain("结果\n");
    expect(spawnSync("tar", ["-tf", "x.tar"], { cwd: folder }).stdout.toString()).toBe(
      "a.json\nb/results.ndjson\nempty\n",
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const changed = (at: number, to: number) => {
  const bytes = archive.slice();
  bytes[at] = to;
  return bytes;
};
test.each([
  ["a date", changed(140, 0x31)],
  ["a byte in the padding", changed(archive.length - 1100, 1)],
  ["a byte behind the end", changed(archive.length - 1, 1)],
  ["its end cut off", archive.slice(0, -512)],
  ["a member cut off", archive.slice(0, 700)],
  ["text", new TextEncoder().encode("x".repeat(1024))],
  ["nothing", new Uint8Array()],
])("refused: %s", (_, bytes) => {
  expect(() => readArchive(bytes)).toThrow(ArchiveError);
});
