/**
 * How long a large exercise takes beside a small one, on a running demonstration that `npm run seed:large`
 * has filled: `npm run bench -- --url http://localhost:3000`. Asks both in turn, so that what else the
 * machine does falls on both, and prints medians in ms and their ratio.
 */
import { parseArgs } from "node:util";
import { seedId } from "@/prisma/seed/seed-id";

const { values } = parseArgs({
  options: { url: { type: "string", default: "http://localhost:3000" }, rounds: { type: "string", default: "25" } },
});
const origin = values.url;
const [small, large] = ["mexico-2013", "large"];
const [word, misspelt] = ["cartels", "cartells"];

const filter = "stakeholder=catholic-church&waiting=yes&sort=latest";
const asked: Record<string, (slug: string) => string> = {
  "list, page": (slug) => `/exercises/${slug}/options`,
  "list, filtered, page": (slug) => `/exercises/${slug}/options?${filter}`,
  "option, page": (slug) => `/exercises/${slug}/options/2`,
  "option, API": (slug) => `/api/v1/exercises/${slug}/options/2`,
  "thread, API": (slug) => `/api/v1/exercises/${slug}/options/2/comments`,
  "list, API": (slug) => `/api/v1/exercises/${slug}/options`,
  "filter, API": (slug) => `/api/v1/exercises/${slug}/options?${filter}`,
  "unread, API": (slug) => `/api/v1/exercises/${slug}/options?unread=yes`,
  "search, API": (slug) => `/api/v1/exercises/${slug}/options?q=${word}`,
  "search, misspelt, API": (slug) => `/api/v1/exercises/${slug}/options?q=${misspelt}`,
  "similar, API": (slug) => `/api/v1/exercises/${slug}/options/similar?title=Protect+the+press&summary=Journalists`,
};

const cookie = await enter();
const times = new Map<string, number[]>();
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const [name, path] of Object.entries(asked)) {
    for (const slug of [small, large]) {
      const started = performance.now();
      const response = await fetch(`${origin}${path(slug)}`, { headers: { cookie } });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${path(slug)} answered ${response.status}.`);
      // The first round warms up what is compiled and cached.
      if (round > 0)
        times.set(`${name} ${slug}`, [...(times.get(`${name} ${slug}`) ?? []), performance.now() - started]);
    }
  }
}

console.table(
  Object.fromEntries(
    Object.keys(asked).map((name) => {
      const [one, other] = [median(times.get(`${name} ${small}`)), median(times.get(`${name} ${large}`))];
      return [name, { [small]: one.toFixed(1), [large]: other.toFixed(1), ratio: (other / one).toFixed(2) }];
    }),
  ),
);

async function enter(): Promise<string> {
  const body = new URLSearchParams({ memberId: seedId("exercise open-floor") });
  const response = await fetch(`${origin}/demo/enter`, {
    method: "POST",
    headers: { origin },
    body,
    redirect: "manual",
  });
  const given = response.headers.get("set-cookie")?.split(";")[0];
  if (!given) throw new Error("The demonstration's door is not open at this address.");
  return given;
}

function median(list: number[] = []): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}
