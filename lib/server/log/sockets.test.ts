import { randomUUID } from "node:crypto";
import { io } from "socket.io-client";
import { describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import type { Player, TestExercise } from "@/test/exercise";
import { openForAll } from "@/test/open-for-all";
import { type Client, expectCaughtUp, killListeners, lookUp, testServers, ticketFor } from "@/test/servers";
import type { Role } from "@/lib/domain/members/member";

const ground = testDatabase();
const { servers, visit } = testServers(ground);

const patient = { timeout: 30_000, interval: 20 };

const isLive = ({ live }: Client) => expect.poll(() => live.getConnection(), patient).toBe("live");
const submit = (game: TestExercise, id = randomUUID()) =>
  game.play(game.analyst, { id, type: "submit-option", content: optionContent() });
const changeRole = (game: TestExercise, { memberId }: Player, role: Role) =>
  game.play(game.organizer, { type: "change-role", memberId, role });
const invitesSeen = ({ live, heard }: Client): number =>
  Object.keys(live.getState().invites).length + heard.filter(({ type }) => type.startsWith("invite.")).length;

describe("news", () => {
  it("reach members of both processes, each as they may see them", async () => {
    const game = await openForAll(ground.db);
    const clients = await Promise.all(
      [servers.near, servers.far].flatMap((server) => [
        visit(game, game.moderator, server),
        visit(game, game.observer, server),
      ]),
    );
    await Promise.all(clients.map(isLive));
    await submit(game);
    await game.invite();
    await submit(game);
    for (const client of clients) await expectCaughtUp(ground, client, game);
    for (const { player, heard } of clients) {
      const types = heard.map(({ type }) => type);
      const issued = player.role === "moderator" ? ["invite.issued"] : [];
      expect(types).toEqual(["option.submitted", ...issued, "option.submitted"]);
    }
  });

  it("come on when nothing can wake the other process", async () => {
    const game = await openForAll(ground.db);
    const client = await visit(game, game.observer, servers.far);
    await isLive(client);
    await killListeners(ground);
    await submit(game);
    await expectCaughtUp(ground, client, game);
  });

  it("come to who was away, over a page that is older than the process", async () => {
    const game = await openForAll(ground.db);
    const client = await visit(game, game.moderator, servers.far);
    await isLive(client);
    servers.far.network.takeDown();
    await servers.far.restart();
    for (let count = 0; count < 5; count += 1) await submit(game);
    servers.far.network.bringUp();
    await expectCaughtUp(ground, client, game);
    expect(client.heard.map(({ type }) => type)).toEqual(Array.from({ length: 5 }, () => "option.submitted"));
  });
});

describe("a change of role", () => {
  it("gives what the new role sees, and takes what it does not", async () => {
    const game = await openForAll(ground.db);
    const [risen, fallen] = [
      await visit(game, game.analyst, servers.near),
      await visit(game, game.moderator, servers.far),
    ];
    await Promise.all([risen, fallen].map(isLive));
    expect([Object.keys(risen.live.getState().invites), Object.keys(fallen.live.getState().invites)]).toMatchObject([
      [],
      { length: 3 },
    ]);
    await changeRole(game, game.analyst, "moderator");
    await changeRole(game, game.moderator, "analyst");
    for (const client of [risen, fallen]) await expectCaughtUp(ground, client, game);
    await game.invite();
    await submit(game);
    for (const client of [risen, fallen]) await expectCaughtUp(ground, client, game);
    expect(Object.keys(risen.live.getState().invites)).toHaveLength(4);
    expect(fallen.heard.some(({ type }) => type === "invite.issued")).toBe(false);
  });

  it("is seen also where more news come while the snapshot is under way", async () => {
    const game = await openForAll(ground.db);
    let taken = (_seq: number): void => undefined;
    const snapshot = new Promise<number>((resolve) => (taken = resolve));
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const client = await visit(game, game.analyst, servers.near, {
      beforeSnapshot: async ({ state }) => {
        taken(state.seq);
        await released;
      },
    });
    await isLive(client);
    const witness = await visit(game, game.other, servers.near);
    await isLive(witness);
    await changeRole(game, game.analyst, "moderator");
    await snapshot;
    await submit(game);
    await expectCaughtUp(ground, witness, game);
    release();
    await expectCaughtUp(ground, client, game);
  });

  it("counts for who comes with a ticket from before it", async () => {
    const game = await openForAll(ground.db);
    const ticket = await ticketFor(game, game.moderator, await lookUp(game, game.moderator));
    await changeRole(game, game.moderator, "analyst");
    const client = await visit(game, game.moderator, servers.near, { ticket });
    await isLive(client);
    await game.invite();
    await submit(game);
    await expectCaughtUp(ground, client, game);
    expect(invitesSeen(client)).toBe(0);
  });
});

describe("the door", () => {
  const knock = (auth: object, extraHeaders: Record<string, string> = {}) =>
    io(servers.near.network.origin, { transports: ["websocket"], reconnection: false, auth, extraHeaders });

  it("opens to a ticket only, and to a number", async () => {
    const game = await openForAll(ground.db);
    const ticket = await ticketFor(game, game.analyst, await lookUp(game, game.analyst));
    const forged = `${ticket.slice(0, -4)}AAAA`;
    for (const auth of [
      {},
      { ticket: "", since: 0 },
      { ticket: forged, since: 0 },
      { ticket, since: -1 },
      { ticket, since: "0" },
    ]) {
      const socket = knock(auth);
      const error = await new Promise<Error>((resolve) => socket.once("connect_error", resolve));
      expect(error.message).toBe("unauthenticated");
      socket.disconnect();
    }
  });

  it("opens to pages of this site and to programs, and to no page of another, whatever it shows", async () => {
    const game = await openForAll(ground.db);
    const comesIn = async (headers: Record<string, string>): Promise<boolean> => {
      const ticket = await ticketFor(game, game.analyst, await lookUp(game, game.analyst));
      const socket = knock({ ticket, since: 0 }, headers);
      const isIn = await new Promise<boolean>((resolve) => {
        socket.once("connect", () => resolve(true));
        socket.once("connect_error", () => resolve(false));
      });
      socket.disconnect();
      return isIn;
    };
    expect(await comesIn({ origin: servers.near.network.origin })).toBe(true);
    expect(await comesIn({})).toBe(true);
    for (const origin of ["https://evil.example", "http://127.0.0.1:1", "null", "nonsense", ""]) {
      expect(await comesIn({ origin }), origin).toBe(false);
    }
  });

  it("holds against nonsense, and whoever talks it hears of the exercise all the same", async () => {
    const game = await openForAll(ground.db);
    const socket = knock({ ticket: await ticketFor(game, game.analyst, await lookUp(game, game.analyst)), since: 0 });
    const batches: unknown[] = [];
    socket.on("batch", (batch) => batches.push(batch));
    await new Promise<void>((resolve) => socket.once("connect", resolve));
    for (const nonsense of [null, -1, "1", 1.5, {}, [], Number.MAX_VALUE, { subjectId: 1, typing: "yes" }]) {
      for (const event of ["since", "here", "clock", "batch", "nothing"]) socket.emit(event, nonsense);
    }
    await expect.poll(() => batches.length, patient).toBeGreaterThan(0);
    const told = await new Promise<number>((resolve) => socket.emit("clock", resolve));
    expect(Math.abs(told - (await databaseNow()))).toBeLessThan(5_000);
    const before = batches.length;
    socket.emit("since", 0);
    await expect.poll(() => batches.length, patient).toBeGreaterThan(before);
    socket.disconnect();
  });

  it("closes on whose session is revoked, and does not open to its tickets any more", async () => {
    const game = await openForAll(ground.db);
    const ticket = await ticketFor(game, game.analyst, await lookUp(game, game.analyst));
    const kept = knock({ ticket: await ticketFor(game, game.other, await lookUp(game, game.other)), since: 0 });
    const socket = knock({ ticket, since: 0 });
    for (const each of [kept, socket]) await expect.poll(() => each.connected, patient).toBe(true);
    await ground.db.prisma.session.deleteMany({ where: { userId: game.analyst.userId } });
    await expect.poll(() => socket.connected, patient).toBe(false);
    const again = knock({ ticket, since: 0 });
    const error = await new Promise<Error>((resolve) => again.once("connect_error", resolve));
    expect(error.message).toBe("unauthenticated");
    expect(kept.connected).toBe(true);
    for (const each of [kept, socket, again]) each.disconnect();
  });

  it("closes on whom it cannot bring up to date, and stays open to the others", async () => {
    const game = await openForAll(ground.db);
    const ticket = await ticketFor({ ...game, id: randomUUID() }, game.analyst, await lookUp(game, game.analyst));
    // As long as nobody can read exercises, nobody can be brought up to date, or be refused.
    const locker = await ground.db.pool.connect();
    await locker.query("BEGIN; LOCK TABLE exercise IN ACCESS EXCLUSIVE MODE");
    const socket = knock({ ticket, since: 0 });
    try {
      await new Promise<void>((resolve) => socket.once("connect", resolve));
      for (let count = 0; count < 3; count += 1) socket.emit("since", 0);
      await new Promise((resolve) => socket.emit("clock", resolve));
    } finally {
      await locker.query("ROLLBACK");
      locker.release();
    }
    await expect.poll(() => socket.connected, patient).toBe(false);
    const client = await visit(game, game.analyst, servers.near);
    await submit(game);
    await expectCaughtUp(ground, client, game);
  });

  async function databaseNow(): Promise<number> {
    const { rows } = await ground.db.pool.query<{ now: Date }>("SELECT clock_timestamp() AS now");
    return rows[0]!.now.getTime();
  }
});

describe("presence", () => {
  it("tells over all processes who is on an option and who writes, until they leave", async () => {
    const game = await openForAll(ground.db);
    const subjectId = randomUUID();
    await submit(game, subjectId);
    const [here, there] = [await visit(game, game.analyst, servers.near), await visit(game, game.other, servers.far)];
    await Promise.all([here, there].map(isLive));
    const seenBy = ({ live }: Client) => live.getPresence(subjectId);
    here.live.announce({ subjectId, typing: true });
    there.live.announce({ subjectId, typing: false });
    const both = [game.analyst.memberId, game.other.memberId].toSorted();
    for (const client of [here, there]) {
      await expect
        .poll(() => [seenBy(client)?.here.toSorted(), seenBy(client)?.typing], patient)
        .toEqual([both, [game.analyst.memberId]]);
    }
    here.live.announce({ subjectId, typing: false });
    await expect.poll(() => seenBy(there)?.typing, patient).toEqual([]);
    here.live.disconnect();
    await expect.poll(() => seenBy(there)?.here, patient).toEqual([game.other.memberId]);
  });

  it("tells over all processes who edits which part of it, until they go elsewhere", async () => {
    const game = await openForAll(ground.db);
    const subjectId = randomUUID();
    await submit(game, subjectId);
    const [here, there] = [await visit(game, game.analyst, servers.near), await visit(game, game.other, servers.far)];
    await Promise.all([here, there].map(isLive));
    const editing = ({ live }: Client) => live.getPresence(subjectId)?.editing;
    there.live.announce({ subjectId, typing: false });
    here.live.announce({ subjectId, typing: false, field: "summary" });
    const summary = [{ memberId: game.analyst.memberId, field: "summary" }];
    for (const client of [here, there]) await expect.poll(() => editing(client), patient).toEqual(summary);
    there.live.announce({ subjectId, typing: false, field: "title" });
    const title = { memberId: game.other.memberId, field: "title" };
    await expect.poll(() => editing(here)?.length, patient).toBe(2);
    expect(editing(here)).toEqual(expect.arrayContaining([...summary, title]));
    here.live.announce({ subjectId, typing: false });
    await expect.poll(() => editing(there), patient).toEqual([title]);
    there.live.disconnect();
    await expect.poll(() => editing(here), patient).toEqual([]);
  });

  it("stays within the exercise", async () => {
    const [game, elsewhere] = [await openForAll(ground.db), await openForAll(ground.db)];
    const subjectId = randomUUID();
    await submit(game, subjectId);
    const [member, spy] = [
      await visit(game, game.analyst, servers.near),
      await visit(elsewhere, elsewhere.analyst, servers.near),
    ];
    await Promise.all([member, spy].map(isLive));
    member.live.announce({ subjectId, typing: false });
    await expect.poll(() => member.live.getPresence(subjectId)?.here, patient).toEqual([game.analyst.memberId]);
    spy.live.announce({ subjectId, typing: true });
    await expect.poll(() => spy.live.getPresence(subjectId)?.typing, patient).toEqual([elsewhere.analyst.memberId]);
    expect(spy.live.getPresence(subjectId)?.here).toEqual([elsewhere.analyst.memberId]);
    member.live.announce({ subjectId, typing: true });
    await expect.poll(() => member.live.getPresence(subjectId)?.typing, patient).toEqual([game.analyst.memberId]);
    expect(member.live.getPresence(subjectId)?.here).toEqual([game.analyst.memberId]);
  });
});
