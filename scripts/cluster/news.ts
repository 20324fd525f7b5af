import { z } from "zod";

/** What `npm run cluster` tells on standard output, a line of JSON each; all other lines are logs. */
export const ClusterNews = z.object({
  cluster: z.enum(["ready", "process-ended", "process-started"]),
  /** The processes that live now. */
  pids: z.array(z.number()),
  /** The one that this is about. */
  pid: z.number().nullable(),
  address: z.string(),
});
export type ClusterNews = z.infer<typeof ClusterNews>;

/** A line of its output; null where it is something else. */
export function readNews(line: string): ClusterNews | null {
  if (!line.startsWith('{"cluster":')) return null;
  const news = ClusterNews.safeParse(JSON.parse(line));
  return news.success ? news.data : null;
}
