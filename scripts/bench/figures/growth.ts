import { randomUUID } from "node:crypto";
import { quantile } from "../statistics";
import type { Lab } from "../lab";
import { lengthen, type Place } from "../seed";
import type { Bench } from "./bench";
import { cookieOf, roomOf } from "./places";

const filter = "stakeholder=catholic-church&waiting=yes&sort=latest";
const asked: Record<string, string> = {
  "list, page": "/exercises/:slug/options",
  "list, filtered, page": `/exercises/:slug/options?${filter}`,
  "option, page": "/exercises/:slug/options/2",
  "option, API": "/api/v1/exercises/:slug/options/2",
  "thread, API": "/api/v1/exercises/:slug/options/2/comments",
  "list, API": "/api/v1/exercises/:slug/options",
  "filter, API": `/api/v1/exercises/:slug/options?${filter}`,
  "unread, API": "/api/v1/exercises/:slug/options?unread=yes",
  "search, API": "/api/v1/exercises/:slug/options?q=cartels",
  "search, misspelt, API": "/api/v1/exercises/:slug/options?q=cartells",
  "similar, API": "/api/v1/exercises/:slug/options/similar?title=Protect+the+press&summary=Journalists",
};

/** Ten times as many of one thing, all else as in the room; the thread that is looked at is ten times as long with the comments. */
const placesOf = (lab: Lab): Record<string, () => Promise<Place>> => ({
  "10x options": () => lab.place({ slug: "many-options", count: 70, options: 500, thread: 9, each: 1 }),
  "10x comments": () => lab.place({ slug: "many-comments", count: 70, options: 50, thread: 500, each: 90 }),
  "10x members": () => lab.place({ slug: "many-members", count: 700, options: 50, thread: 50, each: 9 }),
  "10x events": async () => {
    const place = await lab.place({ slug: "many-events", count: 70, options: 50, thread: 50, each: 9 });
    await lengthen(lab.db, place, 4_950);
    return place;
  },
});

/** How many times as long each request takes in an exercise that has ten times as many of something; one request at a time, in turn. */
export async function growth({ lab, sheet, isQuick }: Bench): Promise<void> {
  await lab.product();
  const room = await roomOf(lab);
  for (const [name, make] of Object.entries(placesOf(lab))) {
    const [large, times] = [await make(), new Map<string, [number[], number[]]>()];
    const cookie = await cookieOf(room.members[0]!.userId);
    for (let round = 0; round < (isQuick ? 6 : 16); round += 1) {
      for (const [side, place] of [room, large].entries()) {
        for (const [what, path] of Object.entries(asked)) {
          note(times, what, side, await timed(() => look(lab.port, path.replace(":slug", place.slug), cookie)), round);
        }
        note(times, "comment, API", side, await timed(() => comment(lab.port, place)), round);
      }
    }
    for (const [what, [small, big]] of times) {
      const figure = `${what}: ${name}`;
      const ratio = quantile(big, 0.5) / quantile(small, 0.5);
      await sheet.measure({ [figure]: "x" }, async () => ({ [figure]: ratio }), 1);
    }
  }
}

// The first rounds warm up what is compiled and cached.
function note(times: Map<string, [number[], number[]]>, what: string, side: number, ms: number, round: number): void {
  if (!times.has(what)) times.set(what, [[], []]);
  if (round > 1) times.get(what)![side]!.push(ms);
}

async function timed(act: () => Promise<Response>): Promise<number> {
  const began = performance.now();
  const response = await act();
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${response.url} answered ${response.status}.`);
  return performance.now() - began;
}

const look = (port: number, path: string, cookie: string) =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie } });

function comment(port: number, { slug, optionIds, members }: Place): Promise<Response> {
  const subject = { kind: "option", id: optionIds[2], facet: null };
  const body = {
    id: randomUUID(),
    type: "post-comment",
    subject,
    parentId: null,
    kind: null,
    body: "One more comment.",
  };
  const headers = { authorization: `Bearer ${members[0]!.token}`, "content-type": "application/json" };
  return fetch(`http://127.0.0.1:${port}/api/v1/exercises/${slug}/commands`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
}
