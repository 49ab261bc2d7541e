import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    // Left alone, Vitest keeps one core for itself, which is half of a machine of two.
    maxWorkers: "100%",
    // Long enough for a machine that is busy with other things.
    testTimeout: 60_000,
  },
});
