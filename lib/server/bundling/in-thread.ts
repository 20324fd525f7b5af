import type { suggestBundles } from "@/lib/domain/bundling/suggest-bundles";
import { startThread } from "@/lib/server/start-thread";
import type { BundlingTask } from "./thread";

type Suggested = ReturnType<typeof suggestBundles>;

let last: Promise<unknown> = Promise.resolve();

/** `suggestBundles` in a thread of its own, one after the other: of hundreds of options it takes tenths of a second, in which others wait for pages. */
export function suggestInThread(task: BundlingTask): Promise<Suggested> {
  const suggested = last.then(() => run(task));
  last = suggested.catch(() => undefined);
  return suggested;
}

function run(task: BundlingTask): Promise<Suggested> {
  const thread = startThread("bundling", task);
  return new Promise((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", (code) => reject(new Error(`The thread ended with ${code}, and no answer.`)));
  });
}
