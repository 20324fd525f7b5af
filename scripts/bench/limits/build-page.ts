import { spawn } from "node:child_process";
import { once } from "node:events";
import { stat } from "node:fs/promises";

export const pageFolder = "scripts/bench/limits/page";
const sources = ["app/page.jsx", "app/layout.jsx", "next.config.mjs"].map((file) => `${pageFolder}/${file}`);

/** Builds the bare page, unless it was built after it, and Next, were last changed. */
export async function buildPage(): Promise<void> {
  const builtAt = await changedAt(`${pageFolder}/.next/BUILD_ID`);
  const changes = await Promise.all([...sources, "node_modules/next/package.json"].map(changedAt));
  if (builtAt > Math.max(...changes)) return;
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const args = ["node_modules/next/dist/bin/next", "build", pageFolder];
  const [code] = (await once(spawn(process.execPath, args, { env, stdio: ["ignore", 2, 2] }), "exit")) as [number];
  if (code !== 0) throw new Error(`The bare page could not be built (${code}).`);
}

const changedAt = (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
