import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": path.resolve(".") } },
  test: {
    include: ["{app,components,lib,prisma,scripts,test}/**/*.test.{ts,tsx}"],
    globalSetup: "test/global-setup.ts",
    pool: "forks",
    maxWorkers: 2,
    // Loading Prisma and warming it up costs more than most files; a file gets a fresh database, not a fresh process.
    isolate: false,
    env: { NEXTAUTH_SECRET: "a secret of the tests, long enough and known to all", LOG_LEVEL: "silent" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
  },
});
