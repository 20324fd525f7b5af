import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { CrowdTask } from "@/lib/domain/rehearsals/crowd-task";
import { bareEnv } from "@/lib/server/env";
import { logger } from "@/lib/server/logger";

export type CrowdProcess = {
  /** Whether it has played to the end. */
  ended: Promise<boolean>;
  stop: () => void;
};

export type StartCrowd = (task: CrowdTask) => CrowdProcess;

/**
 * Plays a crowd in a process of its own, so that it comes in by the same door as everybody and takes nobody's turn. It
 * gets no more of the environment than any program needs; its tokens it is told, and they stand in no list of processes.
 */
export const startCrowdProcess: StartCrowd = (task) => {
  const { file, execArgv } = findProgram();
  const child = fork(file, { execArgv, env: bareEnv(), stdio: ["ignore", "ignore", "inherit", "ipc"] });
  let isStopped = false;
  child.on("message", (message: { problem?: string }) => {
    if (!isStopped) logger.info({ problem: message.problem }, "the simulated crowd met with something unexpected");
  });
  const ended = new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
  child.send(task);
  return {
    ended,
    stop: () => {
      isStopped = true;
      child.kill("SIGKILL");
    },
  };
};

/** Bundled beside the server, or, where that runs from its sources, from its own. */
function findProgram(): { file: string; execArgv: string[] } {
  const bundled = fileURLToPath(new URL("./crowd.mjs", import.meta.url));
  if (existsSync(bundled)) return { file: bundled, execArgv: ["--enable-source-maps"] };
  return { file: path.resolve("lib/crowd/main.ts"), execArgv: ["--import", "tsx"] };
}
