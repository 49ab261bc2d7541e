/** What the compiler leaves to do: the command must be executable. */
import { chmodSync } from "node:fs";

chmodSync(new URL("../../dist/cli/main.js", import.meta.url), 0o755);
