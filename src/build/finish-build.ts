/** What the compiler leaves to do: what is JavaScript or data already is copied, and the command is made. */
import { chmodSync, cpSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleCommand } from "./bundle-command.ts";

const dist = new URL("../../dist/", import.meta.url);
cpSync(new URL("../versions/", import.meta.url), new URL("versions/", dist), {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || /\.generated\.(js|json|d\.ts)$/.test(path),
});
await bundleCommand(fileURLToPath(new URL("cli/", dist)));
chmodSync(new URL("cli/main.js", dist), 0o755);
