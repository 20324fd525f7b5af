import { type ChildProcess, fork } from "node:child_process";
import { openSync } from "node:fs";

export type Server = ReturnType<typeof superviseServer>;

type Program = { file: string; port: number; env: NodeJS.ProcessEnv; log: string; preload?: string[] };

// As Docker starts a container again whose policy is `unless-stopped`: at once, then twice as late each time.
const firstAgainMs = 100;
const lastAgainMs = 60_000;
const isSteadyAfterMs = 10_000;

/** A server process that is started again whenever it ends, as an operator's machine would. */
export function superviseServer({ file, port, env, log, preload = [] }: Program) {
  const output = openSync(log, "a");
  const execArgv = ["--enable-source-maps", ...preload.flatMap((each) => ["--import", each])];
  let isWanted = true;
  let isHeld = false;
  let againMs = firstAgainMs;
  let startedAt = 0;
  let starts = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let child = start();

  function start(): ChildProcess {
    startedAt = performance.now();
    starts += 1;
    const next = fork(file, [], {
      env: { ...env, PORT: `${port}` },
      execArgv,
      stdio: ["ignore", output, output, "ipc"],
    });
    next.once("exit", again);
    return next;
  }

  function again(): void {
    if (!isWanted || isHeld) return;
    if (performance.now() - startedAt > isSteadyAfterMs) againMs = firstAgainMs;
    timer = setTimeout(() => (child = start()), againMs);
    againMs = Math.min(againMs * 2, lastAgainMs);
  }

  const isGone = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const signal = (name: NodeJS.Signals): void => void (isGone() || child.kill(name));

  return {
    port,
    pid: (): number | undefined => child.pid,
    starts: (): number => starts,
    /** Kills it, without a word, and keeps it from coming back before `release`. */
    kill(): void {
      isHeld = true;
      clearTimeout(timer);
      signal("SIGKILL");
    },
    release(): void {
      isHeld = false;
      if (isGone()) again();
    },
    /** Stops all that it does, as a machine does that has no time for it. */
    stall: (): void => signal("SIGSTOP"),
    goOn: (): void => signal("SIGCONT"),
    setClock(offsetMs: number): void {
      if (child.connected) child.send({ clockOffsetMs: offsetMs }, () => undefined);
    },
    async stop(): Promise<void> {
      isWanted = false;
      clearTimeout(timer);
      signal("SIGCONT");
      if (isGone()) return;
      const gone = new Promise((resolve) => child.once("exit", resolve));
      signal("SIGTERM");
      const late = setTimeout(() => signal("SIGKILL"), 20_000);
      await gone;
      clearTimeout(late);
    },
  };
}
