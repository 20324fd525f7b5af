import { type ChildProcess, fork } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import { afterAll } from "vitest";

export type AppProcess = {
  origin: string;
  /** The migrations that it applied as it started. */
  applied: string[];
  /** Ends it as a crash would. */
  kill: () => Promise<void>;
};

/** Starts whole processes of Sandtable, but for pages, on any database; they end with the test file. */
export function appProcesses() {
  const running = new Set<ChildProcess>();
  afterAll(async () => {
    await Promise.all([...running].map(kill));
  });

  function kill(child: ChildProcess): Promise<void> {
    if (!running.delete(child)) return Promise.resolve();
    return new Promise((resolve) => {
      child.once("exit", () => resolve());
      child.kill("SIGKILL");
    });
  }

  /** Resolves once it listens; `port` 0 is any. */
  return async (databaseUrl: string, port = 0): Promise<AppProcess> => {
    const child = fork("test/app-process.ts", [`${port}`, databaseUrl], { execArgv: ["--import", "tsx"] });
    running.add(child);
    const { port: own, applied } = await new Promise<{ port: number; applied: string[] }>((resolve, reject) => {
      child.once("message", (said) => resolve(said as { port: number; applied: string[] }));
      child.once("exit", (code) => reject(new Error(`The process ended with ${code}.`)));
    });
    return { origin: `http://127.0.0.1:${own}`, applied, kill: () => kill(child) };
  };
}

/** A port that is free now, for a server that somebody knocks at before it is there. */
export async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
