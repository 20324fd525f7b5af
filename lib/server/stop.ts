import { setTimeout as pause } from "node:timers/promises";
import { env } from "./env";
import { logger } from "./logger";
import { processParts } from "./process-parts";

const stepMs = 8_000;

export type Stop = ReturnType<typeof handleStop>;

/**
 * Ends the process well on SIGTERM, SIGINT and SIGHUP, from its very beginning: whatever has been started by
 * then is undone, the last first. A step that fails or hangs does not keep the others from being taken.
 */
export function handleStop() {
  const steps: { step: () => unknown; patienceMs: number }[] = [];
  const pending = new Set<Promise<unknown>>();
  let isStopping = false;

  async function now(exitCode: number): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    processParts().isStopping = true;
    // Whoever distributes requests asks /api/ready now and then, and sends some here until they have.
    if (exitCode === 0) await pause(env().STOP_DELAY * 1_000);
    await within(Promise.allSettled(pending), stepMs);
    for (const { step, patienceMs } of steps.toReversed()) {
      await within(Promise.resolve().then(step), patienceMs).catch((error: Error) =>
        logger.warn({ error: error.message }, "a step of stopping failed"),
      );
    }
    logger.info("stopped");
    process.exit(exitCode);
  }

  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.on(signal, () => {
      logger.info({ signal }, "stopping");
      void now(0);
    });
  }

  return {
    now,
    /** Registers what undoes something that has been started, and how long it is waited for. */
    push: (step: () => unknown, patienceMs = stepMs): void => void steps.push({ step, patienceMs }),
    /** Waits for something that must not be left half started, also when a signal comes meanwhile. */
    async hold<T extends { release: () => Promise<void> }>(starting: Promise<T>): Promise<T> {
      const registered = starting.then((started) => {
        steps.push({ step: started.release, patienceMs: stepMs });
        return started;
      });
      pending.add(registered);
      return registered.finally(() => pending.delete(registered));
    },
  };
}

function within<T>(work: Promise<T>, ms: number): Promise<T | void> {
  return Promise.race([work, new Promise<void>((resolve) => setTimeout(resolve, ms).unref())]);
}
