import type { Gets, Rate } from "../load/closed";
import type { Bench } from "./bench";
import { measureRate } from "./rate";
import { cookieOf, reportSlug, roomOf } from "./places";

const connections = 16;

/** Pages and what is read as JSON, in requests a second, beside a bare page. */
export async function pages(bench: Bench): Promise<void> {
  const { lab, ms } = bench;
  const room = await roomOf(lab);
  const product = await lab.product();
  const load = await lab.load();
  const cookie = await cookieOf(room.members[0]!.userId);
  const headers = { cookie, "accept-encoding": "gzip" };
  const ask = (given: Omit<Gets, "connections" | "ms">) => load.ask<Rate>("get", { connections, ms, ...given });
  const own = (name: string, path: string) =>
    bench.profiled(name, () => measureRate(bench, name, product, () => ask({ port: lab.port, path, headers })));

  const bare = await lab.page();
  await measureRate(bench, "bare page", bare, () => ask({ port: lab.pagePort, path: "/" }));
  await own("option page", `/exercises/${room.slug}/options/1`);
  await own("list page", `/exercises/${room.slug}/options`);
  await own("thread", `/api/v1/exercises/${room.slug}/options/1/comments`);
  const slug = await reportSlug();
  await own("public report", `/reports/${slug}`);
}
