/** What the compiler leaves to do: modules that are JavaScript already are copied, and the command must be executable. */
import { chmodSync, cpSync, statSync } from "node:fs";

cpSync(new URL("../versions/", import.meta.url), new URL("../../dist/versions/", import.meta.url), {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || /\.generated\.(js|d\.ts)$/.test(path),
});
chmodSync(new URL("../../dist/cli/main.js", import.meta.url), 0o755);
