import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { createApi } from "@/lib/crowd/api";
import { join } from "@/lib/crowd/join";
import { createMember, type CrowdMember } from "@/lib/crowd/member";
import { createTally } from "@/lib/crowd/tally";
import { createGate } from "@/lib/crowd/timing";
import type { CommandInput } from "@/lib/domain/commands";
import type { RoundPlan } from "@/lib/domain/rounds/round";
import { createToken } from "@/lib/server/auth/tokens";
import { found, invite } from "@/scripts/crowd/assemble";
import { type AppProcess, appProcesses } from "./app-processes";
import { framing, optionContent } from "./contents";
import { testDatabase } from "./database";
import { createUser, hour } from "./exercise";
import { expectLogEqualsTables, readWholeLog } from "./log-equals-tables";

// Each process loads what it is asked for when it is asked first.
vi.setConfig({ testTimeout: 180_000 });
const ground = testDatabase();
const start = appProcesses();
const patient = { timeout: 30_000, interval: 20 };
const gate = createGate(8);
let here: AppProcess;
let there: AppProcess;
beforeAll(async () => {
  [here, there] = await Promise.all([start(ground.url), start(ground.url)]);
});

const present: CrowdMember[] = [];
afterEach(() => {
  for (const { live } of present.splice(0)) live.disconnect();
});

const tally = createTally(() => undefined);
const apiAt = ({ origin }: AppProcess, token: string | null = null) => createApi([origin], 0, gate, tally, token);

type Unnumbered = CommandInput extends infer C
  ? C extends { id: string }
    ? Omit<C, "id"> & { id?: string }
    : never
  : never;

/** Sends a command to a process, and answers with how it was taken. */
async function send(process: AppProcess, token: string, slug: string, command: Unnumbered) {
  const input = { id: randomUUID(), ...command };
  const { status, body } = await apiAt(process, token).request({ path: `/exercises/${slug}/commands`, input });
  return { status, body: body as { seq: number; error?: { code: string } } };
}

/** An exercise that is open: its organizer at one process, an analyst at the other. */
async function openExercise(lengths = [hour, hour]) {
  const { userId } = await createUser(ground.db, "Organizer");
  const { token, id: tokenId } = await createToken(userId, { name: "At the first" });
  const rounds = lengths.map((lengthMs, index): RoundPlan => ({
    id: randomUUID(),
    name: `Round ${index + 1}`,
    purpose: "",
    lengthMs,
    permits: ["propose", "comment"],
  }));
  const organizer = await found(apiAt(here, token), framing(), rounds, tally);
  const analyst = await join(apiAt(there), await invite(organizer, "analyst", 1), "analyst", 0, tally);
  present.push(organizer, analyst);
  const { slug } = organizer.live.getState().exercise;
  await organizer.act({ id: randomUUID(), type: "open-exercise" });
  await expect.poll(() => analyst.live.getState().exercise.status, patient).toBe("open");
  const optionId = randomUUID();
  await analyst.act({ id: optionId, type: "submit-option", content: optionContent() });
  await expect.poll(() => organizer.live.getState().options[optionId]?.id, patient).toBe(optionId);
  return { organizer, analyst, slug, optionId, rounds, userId, token, tokenId };
}

const comment = (optionId: string, body: string) =>
  ({
    type: "post-comment",
    subject: { kind: "option", id: optionId, facet: null },
    quote: null,
    parentId: null,
    kind: null,
    body,
  }) as const;

const bodiesOf = ({ live }: CrowdMember, optionId: string): string[] =>
  Object.values(live.getState().threads[optionId] ?? {}).map(({ body }) => body);

it("shows at one what was written at the other, both ways, and takes what comes to both once", async () => {
  const { organizer, analyst, slug, optionId, token } = await openExercise();
  await organizer.act({ id: randomUUID(), ...comment(optionId, "From here") });
  await analyst.act({ id: randomUUID(), ...comment(optionId, "From there") });
  const twice = { id: randomUUID(), ...comment(optionId, "At both") };
  const answers = await Promise.all([here, there, here, there].map((process) => send(process, token, slug, twice)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  for (const member of [organizer, analyst]) {
    await expect
      .poll(() => bodiesOf(member, optionId).toSorted(), patient)
      .toEqual(["At both", "From here", "From there"]);
  }
  expect(organizer.seen).toMatchObject({ duplicated: 0, outOfOrder: 0 });
});

it("tells each who is present at the other", async () => {
  const { organizer, analyst, optionId } = await openExercise();
  for (const [from, to] of [
    [organizer, analyst],
    [analyst, organizer],
  ] as const) {
    to.live.announce({ subjectId: optionId, typing: false });
    from.live.announce({ subjectId: optionId, typing: true });
    await expect.poll(() => to.live.getPresence(optionId)?.typing, patient).toContain(from.memberId);
    from.live.announce({ subjectId: null, typing: false });
    await expect.poll(() => to.live.getPresence(optionId)?.here ?? [], patient).not.toContain(from.memberId);
  }
});

it("holds at the other at once to what was decided at one: roles, rounds, who is shut out", async () => {
  const { organizer, analyst, slug, optionId, rounds, userId } = await openExercise();
  const { token: own } = await createToken(userId, { name: "Anywhere" });
  const analystToken = await tokenOf(analyst.memberId);
  const act = async (command: Unnumbered) =>
    expect(await send(here, own, slug, command)).toMatchObject({ status: 200 });
  const asAnalyst = async (command: Unnumbered) => (await send(there, analystToken, slug, command)).body.error?.code;

  expect(await asAnalyst({ type: "accept-option", optionId })).toBe("forbidden");
  await act({ type: "change-role", memberId: analyst.memberId, role: "moderator" });
  expect(await asAnalyst({ type: "accept-option", optionId })).toBeUndefined();
  await act({ type: "change-role", memberId: analyst.memberId, role: "analyst" });
  expect(await asAnalyst({ type: "accept-option", optionId })).toBe("forbidden");

  await act({ type: "pause-exercise" });
  expect(await asAnalyst(comment(optionId, "In a pause"))).toBeDefined();
  await act({ type: "resume-exercise" });
  expect(await asAnalyst(comment(optionId, "After it"))).toBeUndefined();

  await act({ type: "suspend-member", memberId: analyst.memberId });
  expect(await asAnalyst(comment(optionId, "Out"))).toBe("not-found");
  await expect.poll(() => analyst.live.getConnection(), patient).not.toBe("live");
  await act({ type: "reinstate-member", memberId: analyst.memberId });
  expect(await asAnalyst(comment(optionId, "Back"))).toBeUndefined();

  for (const { id } of rounds) await act({ type: "advance-round", roundId: id });
  expect(await asAnalyst(comment(optionId, "Too late"))).toBe("round-closed");
  expect(organizer.live.getConnection()).toBe("live");
});

/** A new token of a member's. */
async function tokenOf(memberId: string): Promise<string> {
  const { userId } = await ground.db.prisma.member.findUniqueOrThrow({ where: { id: memberId } });
  return (await createToken(userId!, { name: "Another" })).token;
}

it("lets each round open and close once, whoever's clock notices", async () => {
  const { organizer } = await openExercise([1_500, 1_000, 1_000, 1_000]);
  const { exercise, rounds } = organizer.live.getState();
  await expect
    .poll(() => organizer.live.getState().rounds.every(({ phase }) => phase === "closed"), patient)
    .toBe(true);
  const log = (await readWholeLog(ground.db, exercise.id)).map(({ event }) => event);
  for (const type of ["round.opened", "round.closed"] as const) {
    const ids = log.flatMap((event) => (event.type === type ? [event.payload.roundId] : []));
    expect(ids).toEqual(rounds.map(({ id }) => id));
  }
  await expectLogEqualsTables(ground.db, exercise.id);
});

it("ends the sockets of a revoked token at both", async () => {
  const { organizer, slug, userId, token, tokenId } = await openExercise();
  const again = await createMember(apiAt(there, token), slug, organizer.memberId, "Organizer", tally);
  present.push(again);
  await expect.poll(() => again.live.getConnection(), patient).toBe("live");
  const { token: other } = await createToken(userId, { name: "To revoke with" });
  const revoked = await fetch(`${here.origin}/api/v1/tokens/${tokenId}`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${other}` },
  });
  expect(revoked.status).toBe(200);
  for (const { live } of [organizer, again]) await expect.poll(() => live.getConnection(), patient).not.toBe("live");
});
