import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const patienceMs = 15_000;

type Answer = { id: number; result?: unknown; error?: string };

export type Child = {
  pid: number;
  /** Has a named function of that process called; rejects when it throws, or when the process ends first. */
  ask: <T>(name: string, given?: unknown) => Promise<T>;
  /** Rejects when the process ends without having been told to. */
  failed: Promise<never>;
  stop: () => Promise<void>;
};

export type Program = { file: string; flags?: string[]; args?: string[]; env?: Record<string, string | undefined> };

/** Starts a program in a process of its own that answers what is asked of it (`answering.mjs`). */
export function startChild({ file, flags = [], args = [], env = {} }: Program): Child {
  const child = fork(path.join(root, file), args, {
    cwd: root,
    execArgv: flags,
    env: { ...process.env, ...env },
    stdio: ["ignore", 2, 2, "ipc"],
    serialization: "advanced",
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  child.on("message", (answer: Answer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  void ended.then(() => {
    for (const [id, settle] of waiting) settle({ id, error: `${file} ended meanwhile` });
  });
  let isStopping = false;
  const failed = new Promise<never>((_, reject) => {
    void ended.then(() => isStopping || reject(new Error(`${file} ended by itself`)));
  });
  failed.catch(() => undefined);
  return {
    failed,
    pid: child.pid ?? 0,
    ask: <T>(name: string, given?: unknown) =>
      new Promise<T>((resolve, reject) => {
        if (hasEnded(child)) return reject(new Error(`${file} has ended`));
        const id = (asked += 1);
        waiting.set(id, ({ result, error }) => (error === undefined ? resolve(result as T) : reject(new Error(error))));
        child.send({ id, name, given });
      }),
    stop: async () => {
      isStopping = true;
      if (hasEnded(child)) return;
      child.kill("SIGTERM");
      const impatient = setTimeout(() => child.kill("SIGKILL"), patienceMs);
      await ended;
      clearTimeout(impatient);
    },
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
