import type { Server } from "node:http";
import { logger } from "./logger";

const drainMs = 8_000;
const hurryMs = 20_000;

/**
 * Ends the process on SIGTERM or SIGINT: no new connections, answers to what has been asked, then
 * each of `steps` in order. A step that fails or hangs does not keep the others from being taken.
 */
export function stopGracefully(server: Server, steps: (() => Promise<unknown>)[]): void {
  let isStopping = false;

  async function stop(signal: NodeJS.Signals): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    logger.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), hurryMs).unref();
    const drained = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    for (const [index, step] of steps.entries()) {
      await step().catch((error: Error) => logger.warn({ error: error.message }, "a step of stopping failed"));
      if (index === 1) await Promise.race([drained, after(drainMs)]);
    }
    server.closeAllConnections();
    logger.info("stopped");
    process.exit(0);
  }

  process.on("SIGTERM", (signal) => void stop(signal));
  process.on("SIGINT", (signal) => void stop(signal));
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
