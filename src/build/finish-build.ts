/** What the compiler leaves to do: the command must be executable, and `npx creditspec` must find it in a checkout. */
import { chmodSync, existsSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const bin = fileURLToPath(new URL("../../node_modules/.bin/", import.meta.url));
chmodSync(main, 0o755);

// npm links the commands of dependencies, not those of the package itself.
if (existsSync(bin)) {
  if (process.platform === "win32") {
    writeFileSync(`${bin}creditspec.cmd`, `@node "${main}" %*\r\n`);
  } else {
    rmSync(`${bin}creditspec`, { force: true });
    symlinkSync("../../dist/cli/main.js", `${bin}creditspec`);
  }
}
