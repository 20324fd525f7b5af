import { startThread } from "@/lib/server/start-thread";
import type { Bundled, BundlingTask } from "./thread";

let last: Promise<unknown> = Promise.resolve();

/** Bundles and their stability in a thread of its own, one after the other: it takes seconds, in which others would wait for pages. */
export function suggestInThread(task: BundlingTask): Promise<Bundled> {
  const suggested = last.then(() => run(task));
  last = suggested.catch(() => undefined);
  return suggested;
}

function run(task: BundlingTask): Promise<Bundled> {
  const thread = startThread("bundling", task);
  return new Promise((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", (code) => reject(new Error(`The thread ended with ${code}, and no answer.`)));
  });
}
