// Loaded into every Node program that is measured: says at its end what it used, as the other peers do.
import { readFileSync } from "node:fs";

process.on("exit", () => {
  process.stderr.write(`\npeak ${peak()} cpu ${(process.cpuUsage().user + process.cpuUsage().system) / 1e6}\n`);
});

/** Peak memory in KB. Not maxRSS where it can be had otherwise: that counts what the process was before it became this program. */
function peak() {
  try {
    return /VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
