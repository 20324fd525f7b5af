/**
 * Does `task` now and again `everyMs` after it has ended, until stopped; stopping waits for the one that is under way.
 * What goes wrong is the task's own to log: a task that throws would not be done again.
 */
export function againAndAgain(task: () => Promise<void>, everyMs: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: Promise<void> = Promise.resolve();
  let isStopped = false;

  function run(): void {
    current = task().then(() => {
      if (!isStopped) timer = setTimeout(run, everyMs);
    });
  }

  run();
  return {
    /** Resolves once it has been done for the first time. */
    first: current,
    async stop(): Promise<void> {
      isStopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}
