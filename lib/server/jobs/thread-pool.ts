import type { Worker } from "node:worker_threads";
import { logger } from "@/lib/server/logger";
import { startThread } from "@/lib/server/start-thread";

/** Threads for jobs, each a thread of its own that ends with it. */
export function createThreadPool(name: Parameters<typeof startThread>[0]) {
  const running = new Set<Worker>();
  let isStopping = false;

  return {
    isStopping: () => isStopping,
    /** Resolves when the thread has ended well; `about` and `trouble` are logged where it does not. */
    run(task: object, about: object, trouble: string): Promise<void> {
      if (isStopping) return Promise.reject(new Error("The server is stopping."));
      const thread = startThread(name, task);
      running.add(thread);
      return new Promise((resolve, reject) => {
        thread.once("error", (error: Error) => {
          logger.warn({ error: error.message, ...about }, trouble);
          reject(error);
        });
        thread.once("exit", (code) => {
          running.delete(thread);
          if (code === 0) resolve();
          else reject(new Error(`The thread ended with ${code}.`));
        });
      });
    },
    /** Breaks off what is under way. */
    async stop(): Promise<void> {
      isStopping = true;
      await Promise.all([...running].map((thread) => thread.terminate()));
    },
  };
}
