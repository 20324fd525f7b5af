import ICAL from "ical.js";
import { expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise, hour, planRounds, type TestExercise } from "@/test/exercise";
import { calendarAddress, findOwner, renewAddress } from "./address";
import { readCalendar } from "./read-calendar";

const given = testDatabase();

const awkward =
  "Vorschläge; alles, was geht\\nicht: “wirklich” alles, und zwar so lange, bis die Zeile zu lang wird 🗺️";

async function open(): Promise<TestExercise> {
  const rounds = planRounds().map((round) => ({ ...round, purpose: awkward }));
  const game = await createTestExercise(given.db, { rounds });
  await game.playTo("propose");
  return game;
}

/** The calendar as a program of its own reads it. */
async function read({ analyst }: TestExercise) {
  const text = (await readCalendar(analyst.memberId))!;
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  return { text, calendar, events };
}

it("tells the rounds with their times in UTC, whatever stands in their texts", async () => {
  const game = await open();
  const { text, calendar, events } = await read(game);
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Mexico 2013");
  expect(events.map(({ summary }) => summary)).toEqual(game.rounds.map(({ name }) => `${name} (Mexico 2013)`));
  expect(events.every(({ description }) => description.startsWith(awkward))).toBe(true);
  const propose = events[1]!;
  expect(propose.startDate.toJSDate().getTime()).toBe(game.opensAt("propose"));
  expect(propose.endDate.toJSDate().getTime()).toBe(game.closesAt("propose"));
  expect(text.match(/^DT(START|END):\d{8}T\d{6}Z\r$/gm)).toHaveLength(game.rounds.length * 2);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
});

it("keeps the UID of a round that is moved, and counts its SEQUENCE up", async () => {
  const game = await open();
  const before = (await read(game)).events;
  await game.play(game.organizer, { type: "extend-round", roundId: game.roundOf("propose").id, byMs: hour });
  const after = (await read(game)).events;
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect(new Set(after.map(({ uid }) => uid)).size).toBe(game.rounds.length);
  expect(after[1]!.sequence).toBeGreaterThan(before[1]!.sequence);
  expect(after[2]!.startDate.toJSDate().getTime()).toBe(game.opensAt("challenge") + hour);
  // What moves no round changes nothing for who asks again.
  await game.invite();
  expect((await read(game)).events[1]!.sequence).toBe(after[1]!.sequence);
});

it("says of a paused exercise that its times are not certain", async () => {
  const game = await open();
  const before = (await read(game)).events[2]!;
  await game.play(game.organizer, { type: "pause-exercise" });
  const [brief, , challenge] = (await read(game)).events;
  expect(brief!.component.getFirstPropertyValue("status")).toBe("CONFIRMED");
  expect(challenge!.component.getFirstPropertyValue("status")).toBe("TENTATIVE");
  expect(challenge!.sequence).toBeGreaterThan(before.sequence);
});

it("is an empty calendar before the exercise opens", async () => {
  const game = await createTestExercise(given.db);
  expect((await read(game)).events).toEqual([]);
});

it("is found by its address alone, until its owner takes another one", async () => {
  const { analyst, other } = await open();
  const fileOf = (address: string): string => address.split("/").at(-1)!;
  const first = fileOf(await calendarAddress(analyst.memberId));
  expect(fileOf(await calendarAddress(analyst.memberId)), "the same each time").toBe(first);
  expect(await findOwner(first)).toBe(analyst.memberId);
  const second = fileOf(await renewAddress(analyst.memberId));
  expect(await findOwner(first)).toBeNull();
  expect(await findOwner(second)).toBe(analyst.memberId);
  // Another's id before the same signature proves nothing.
  const forged = Buffer.from(second.replace(".ics", ""), "base64url");
  Buffer.from(other.memberId.replaceAll("-", ""), "hex").copy(forged);
  for (const file of [`${forged.toString("base64url")}.ics`, "x.ics", "", `${second}x`])
    expect(await findOwner(file), file).toBeNull();
});
