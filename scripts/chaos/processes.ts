import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A process and all that it has started, the first of them first. */
export async function listFamily(pid: number): Promise<number[]> {
  const { stdout } = await run("ps", ["-A", "-o", "pid=,ppid="]);
  const lines = stdout.split("\n").filter((line) => line.trim() !== "");
  const all = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const family = [pid];
  for (const parent of family) {
    for (const [child, by] of all) if (by === parent && child !== undefined) family.push(child);
  }
  return family;
}

/** The command line of a process; empty where there is none. */
export async function commandOf(pid: number): Promise<string> {
  return run("ps", ["-p", `${pid}`, "-o", "args="]).then(
    ({ stdout }) => stdout,
    () => "",
  );
}

/** Sends a signal to those of some processes that are still there. */
export function signalAll(pids: number[], signal: NodeJS.Signals): void {
  // 0 and less would be whole groups of processes, our own among them.
  for (const pid of pids.filter((each) => each > 1 && each !== process.pid)) {
    try {
      process.kill(pid, signal);
    } catch {
      // Gone already.
    }
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
