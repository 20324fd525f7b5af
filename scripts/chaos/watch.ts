import { sleep, within } from "@/lib/crowd/timing";
import type { Ground } from "./ground";

const everyMs = 200;
const noAnswerAfterMs = 1_000;

/** Asks the servers again and again whether they can serve, through a door of its own that no fault closes. */
export function watchHealth({ servers }: Ground) {
  const startedAt = performance.now();
  let isStopped = false;
  let downSince: number | null = null;
  const outages: { from: number; ms: number }[] = [];

  async function isServing(port: number): Promise<boolean> {
    const asked = fetch(`http://127.0.0.1:${port}/api/ready`, { signal: AbortSignal.timeout(noAnswerAfterMs) });
    const isWell = asked.then((response) => response.arrayBuffer().then(() => response.ok)).catch(() => false);
    return (await within(noAnswerAfterMs + everyMs, isWell)) ?? false;
  }

  async function look(): Promise<void> {
    while (!isStopped) {
      const answers = await Promise.all(servers.map(({ port }) => isServing(port)));
      const now = performance.now() - startedAt;
      if (answers.includes(true)) {
        if (downSince !== null) outages.push({ from: downSince, ms: now - downSince });
        downSince = null;
      } else downSince ??= now;
      await sleep(everyMs);
    }
  }

  const looking = look();
  return {
    async stop(): Promise<{ from: number; ms: number }[]> {
      isStopped = true;
      await looking;
      return outages;
    },
  };
}
