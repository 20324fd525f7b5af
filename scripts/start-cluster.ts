import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { type ClusterNews, readNews } from "./cluster/news";

export type Cluster = {
  origin: string;
  /** The server processes that live now: one of them may be killed. */
  pids: () => number[];
  /** Resolves at the next news of that kind. */
  next: (kind: ClusterNews["cluster"]) => Promise<ClusterNews>;
  /** Ends all of them in order, and the embedded database if nobody else uses it. */
  stop: () => Promise<void>;
};

type Wanted = { processes: number; port: number; env?: Record<string, string> };

/**
 * Starts `npm run cluster` as a process of its own, whose processes share `port`; resolves once all of them listen. Rejects when one
 * of them cannot start.
 */
export async function startCluster({ processes, port, env = {} }: Wanted): Promise<Cluster> {
  const args = ["scripts/cluster.mjs", "--processes", `${processes}`, "--port", `${port}`];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const waiting = new Set<{ kind: ClusterNews["cluster"]; resolve: (news: ClusterNews) => void }>();
  let latest: ClusterNews | undefined;

  createInterface({ input: child.stdout }).on("line", (line) => {
    const news = readNews(line);
    if (!news) return;
    latest = news;
    for (const each of [...waiting].filter(({ kind }) => kind === news.cluster)) {
      waiting.delete(each);
      each.resolve(news);
    }
  });
  const next = (kind: ClusterNews["cluster"]): Promise<ClusterNews> =>
    new Promise((resolve) => waiting.add({ kind, resolve }));

  const isReady = await Promise.race([next("ready").then(() => true), ended.then(() => false)]);
  if (!isReady) throw new Error("The processes could not be started.");
  return {
    origin: `http://127.0.0.1:${port}`,
    pids: () => latest?.pids ?? [],
    next,
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
