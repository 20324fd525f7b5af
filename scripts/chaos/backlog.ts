/**
 * What becomes of 100,000 events that come at once, for who is there and for who comes back to them:
 * `npx tsx scripts/chaos/backlog.ts [events]`, after a build.
 */
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { sleep } from "@/lib/crowd/timing";
import { Command } from "@/lib/domain/commands";
import { writeOption } from "@/lib/crowd/write";
import { createRandom } from "@/lib/domain/random";

process.env.LOG_LEVEL ??= "silent";
const { appendMany } = await import("@/lib/server/log/append-many");
const { prepareGround } = await import("./ground");
const { createLedger } = await import("./ledger");
const { setScene } = await import("./scene");

const count = Number(process.argv[2] ?? 100_000);
const atOnce = 5_000;
const ground = await prepareGround({ data: ".data/chaos", processes: 1 });
const cast = { analyst: 1, observer: 2 };
// As pages ask for it.
const scope = "threads=none&options=cards";
const scene = await setScene(ground, { cast, minutes: 60, name: "backlog", scope }, createLedger());
const [organizer, analyst, present, away] = scene.people;
const content = writeOption(createRandom(1), "upper-left", 0, organizer!.live.getState().exercise);
const options = Array.from({ length: 100 }, () => Command.parse({ id: randomUUID(), type: "submit-option", content }));

const until = async (isSo: () => boolean): Promise<number> => {
  const from = performance.now();
  while (!isSo()) await sleep(50);
  return (performance.now() - from) / 1_000;
};
const say = (what: string, value: string): void => console.log(`${what.padEnd(44)} ${value}`);
const megabytes = (): number =>
  Number(execFileSync("ps", ["-o", "rss=", "-p", String(ground.servers[0]!.pid())]).toString()) / 1_024;

organizer!.post(Command.parse({ id: randomUUID(), type: "open-exercise" }));
await until(() => analyst!.live.getState().exercise.status === "open");
for (const option of options) analyst!.post(option);
await until(() => [present!, away!].every(({ live }) => live.getState().optionCount === options.length));
away!.live.suspend();
for (const person of [organizer!, analyst!]) person.leave();

let most = megabytes();
say("the server, before", `${most.toFixed(0)} MB`);
const watching = setInterval(() => (most = Math.max(most, megabytes())), 200);
const from = performance.now();
for (let done = 0; done < count; done += atOnce) {
  const entries = Array.from({ length: Math.min(atOnce, count - done) }, (_, index) => ({
    by: analyst!.memberId,
    event: {
      type: "comment.posted" as const,
      payload: {
        commentId: randomUUID(),
        subject: { kind: "option" as const, id: options[(done + index) % options.length]!.id, facet: null },
        quote: null,
        parentId: null,
        kind: null,
        body: `Comment ${done + index}, of as many letters as people use when they have little time to say it.`,
      },
    },
  }));
  await appendMany(ground.db, scene.slug, entries, Date.now());
}
say(`${count.toLocaleString("en")} events written in`, `${((performance.now() - from) / 1_000).toFixed(1)} s`);
const { seq } = await ground.db.prisma.exercise.findUniqueOrThrow({ where: { id: scene.exerciseId } });
say("who was there has them all, later by", `${(await until(() => present!.live.getState().seq >= seq)).toFixed(1)} s`);
say("heard one by one by who was there", String(present!.heard.size));
away!.live.resume();
say("who was away is up to date, back for", `${(await until(() => away!.live.getState().seq >= seq)).toFixed(1)} s`);
say("began anew from a snapshot", `${away!.live.getBeginnings()} times, heard ${away!.heard.size} events`);
clearInterval(watching);
say("the server, at most", `${most.toFixed(0)} MB`);
for (const person of [present!, away!]) person.leave();
await ground.close();
process.exit(0);
