import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser, hour, type TestExercise } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import { linkIn, startSmtp } from "@/test/smtp";
import { parseTable } from "@/lib/client/parse-table";
import { readInviteList } from "@/lib/domain/members/invite-list";
import { resendLimits } from "@/lib/domain/members/resend";
import { openSmtp } from "@/lib/server/mail/smtp";
import { startMailWorker } from "@/lib/server/mail/worker";
import { findInvite } from "./find-invite";
import { listInvitations } from "./list-invitations";

const ground = testDatabase();
const patient = { timeout: 60_000, interval: 50 };

const ending: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).toReversed()) await end();
  await ground.db.prisma.outgoingMail.deleteMany();
});

/** A mail server, and two processes' workers that send to it. */
async function post() {
  const server = await startSmtp();
  const open = () => openSmtp(server.url, "Sandtable <desk@example.org>");
  const workers = await Promise.all([1, 2].map(() => startMailWorker(ground.db, { open })));
  ending.push(server.stop, ...workers.map(({ stop }) => stop));
  return server;
}

const person = (email: string) => ({ id: randomUUID(), email, name: "", role: "analyst" as const });
const inviting = (...emails: string[]) => ({
  type: "invite-people" as const,
  people: emails.map(person),
  expiresAt: null,
  allowsGuests: false,
});
const countMails = () => ground.db.prisma.outgoingMail.count();
const codeIn = (link: string): string => link.split("/").at(-1)!;
const codeOf = (mail: Parameters<typeof linkIn>[0]) => codeIn(linkIn(mail));

/** Five hundred rows as somebody might have them: twenty cannot be used. */
function bigList(): { text: string; bad: number[] } {
  const bad = Array.from({ length: 20 }, (_, index) => 12 + index * 24);
  const wrong = ["not an address", "person5@example.org", "", "someone@nowhere@else"];
  const rows = Array.from({ length: 500 }, (_, index) => {
    const row = index + 2;
    const at = bad.indexOf(row);
    if (at === 4) return `"Person, ${index}";chair${index}@example.org;chair;Lagos;Ports`;
    return `"Person, ${index}";${at < 0 ? `person${index}@example.org` : wrong[at % 4]!};;Lagos;Ports`;
  });
  return { text: `\uFEFFName;E-Mail;Role;Region;Expertise\r\n${rows.join("\r\n")}`, bad };
}

describe("a list of 500 with 20 bad rows", () => {
  it("sends 480 mails, once each, explains 20 rows, and sends nothing more when it comes again", async () => {
    const game = await createTestExercise(ground.db);
    const { text, bad } = bigList();
    const { rows } = readInviteList(parseTable(text), "analyst");
    const wrong = rows.filter(({ status }) => status === "wrong");
    expect(wrong.map(({ row }) => row)).toEqual(bad);
    expect(wrong.every(({ problems }) => problems.length > 0)).toBe(true);
    const people = rows
      .filter(({ status }) => status === "good")
      .map(({ listed }) => ({ id: randomUUID(), ...listed }));
    expect(people).toHaveLength(480);

    const server = await post();
    const command = { id: randomUUID(), type: "invite-people" as const, people, expiresAt: null, allowsGuests: false };
    const first = await game.play(game.organizer, command);
    expect(first.events.map(({ type }) => type)).toEqual(Array.from({ length: 480 }, () => "invite.issued"));
    const countSent = () => ground.db.prisma.outgoingMail.count({ where: { state: "sent" } });
    await expect.poll(countSent, patient).toBe(480);

    expect(await game.play(game.organizer, command)).toStrictEqual(first);
    const again = { ...command, id: randomUUID(), people: people.map((entry) => ({ ...entry, id: randomUUID() })) };
    expect((await game.play(game.organizer, again)).events).toEqual([]);
    expect(await countMails()).toBe(480);

    const received = server.received.map(({ to }) => to);
    expect(received.toSorted()).toEqual(people.map(({ email }) => email).toSorted());
    expect(new Set(server.received.map(linkIn)).size).toBe(480);
    const invitations = await listInvitations(game.id);
    expect(invitations.every(({ mail }) => mail?.state === "sent")).toBe(true);
  });

  it("leaves no address and no name in the log", async () => {
    const game = await createTestExercise(ground.db);
    await game.invitePerson("ann@example.org", { name: "Ann Lee" });
    const log = JSON.stringify(await readWholeLog(ground.db, game.id));
    expect(log).not.toMatch(/ann@example|Ann Lee/);
  });
});

describe("a personal invitation", () => {
  it("lets one person in, with what is known of them in the form", async () => {
    const game = await createTestExercise(ground.db);
    const server = await post();
    const people = [{ ...person(" ANN@example.org"), name: "Ann Lee", region: "Asia", field: "Law" }];
    await game.play(game.organizer, { ...inviting(), people });
    await expect.poll(() => server.received.length, patient).toBe(1);

    const [mail] = server.received;
    expect(mail?.to).toBe("ann@example.org");
    expect(mail?.raw).toContain("Hello Ann Lee");
    const code = codeOf(mail!);
    expect(await findInvite(code, game.clock.now)).toMatchObject({
      role: "analyst",
      known: { name: "Ann Lee", region: "Asia", field: "Law" },
      problem: null,
    });
    await game.join(code, (await createUser(ground.db)).userId);
    await expectRefusal(game.join(code, (await createUser(ground.db)).userId), "invite-invalid");
  });

  it("is not sent to who is a member, waits, or has an invitation that stands", async () => {
    const game = await createTestExercise(ground.db);
    const user = await ground.db.prisma.user.create({ data: { email: "ann@example.org" } });
    await game.join((await game.invite()).code, user.id);
    await game.invitePerson("ben@example.org");
    const { events } = await game.play(
      game.organizer,
      inviting("ann@example.org", "BEN@example.org", "cem@example.org", "cem@example.org"),
    );
    expect(events).toHaveLength(1);
    expect((await listInvitations(game.id)).map(({ email }) => email).toSorted()).toEqual([
      "ben@example.org",
      "cem@example.org",
    ]);
  });

  it("can be given anew once it was withdrawn or has expired", async () => {
    const game = await createTestExercise(ground.db);
    const inviteId = await game.invitePerson("ann@example.org");
    await game.play(game.organizer, { type: "revoke-invite", inviteId });
    const expiresAt = game.clock.now + hour;
    expect((await game.play(game.organizer, { ...inviting("ann@example.org"), expiresAt })).events).toHaveLength(1);
    expect((await game.play(game.organizer, inviting("ann@example.org"))).events).toEqual([]);
    game.clock.now = expiresAt;
    expect((await game.play(game.organizer, inviting("ann@example.org"))).events).toHaveLength(1);
  });

  it("lets analysts and observers be guests where that is allowed, and never the others", async () => {
    const game = await createTestExercise(ground.db);
    const roles = ["organizer", "moderator", "analyst", "observer"] as const;
    const people = roles.map((role) => ({ ...person(`${role}@example.org`), role }));
    const { events } = await game.play(game.organizer, { ...inviting(), people, allowsGuests: true });
    const allowed = events.flatMap((event) =>
      event.type === "invite.issued" && event.payload.terms.allowsGuests ? [event.payload.terms.role] : [],
    );
    expect(allowed).toEqual(["analyst", "observer"]);
  });

  it("is refused as a whole when it is over before it begins, names nobody, or more than 500", async () => {
    const game = await createTestExercise(ground.db);
    const before = await countMails();
    const over = { ...inviting("ann@example.org"), expiresAt: game.clock.now };
    const refusal = await expectRefusal(game.play(game.organizer, over), "invalid");
    expect(refusal.details[0]?.path).toBe("expiresAt");
    await expectRefusal(game.play(game.organizer, inviting()), "invalid");
    await expectRefusal(game.play(game.organizer, inviting("ann@")), "invalid");
    const many = inviting(...Array.from({ length: 501 }, (_, index) => `a${index}@example.org`));
    await expectRefusal(game.play(game.organizer, many), "invalid");
    expect(await countMails()).toBe(before);
  });
});

it("nobody writes to more than two thousand people in a day, in however many exercises", async () => {
  const [game, others] = [await createTestExercise(ground.db), await createTestExercise(ground.db)];
  const { code } = await others.invite({ role: "organizer" });
  const organizer = game.organizer;
  await others.join(code, organizer.userId);
  const batch = (name: string, size = 500) =>
    inviting(...Array.from({ length: size }, (_, index) => `${name}${index}@example.org`));
  for (const [where, name] of [
    [game, "a"],
    [game, "b"],
    [others, "c"],
    [others, "d"],
  ] as const)
    await where.play(organizer, batch(name));
  const refusal = await expectRefusal(game.play(organizer, batch("e", 1)), "too-soon");
  expect(refusal.message).toContain("0 left");
  game.clock.now += 24 * hour;
  expect((await game.play(organizer, batch("e", 1))).events).toHaveLength(1);
});

describe("sending an invitation's mail again", () => {
  const resend = (game: TestExercise, inviteId: string) =>
    game.play(game.organizer, { type: "resend-invite", inviteId });

  it("sends the same link, after a while and a few times", async () => {
    const game = await createTestExercise(ground.db);
    const server = await post();
    const inviteId = await game.invitePerson("ann@example.org");
    const early = await expectRefusal(resend(game, inviteId), "too-soon");
    expect(early.retryAfterSeconds).toBe(resendLimits.everyMs / 1_000);
    for (let index = 0; index < resendLimits.most; index += 1) {
      game.clock.now += resendLimits.everyMs;
      await resend(game, inviteId);
    }
    game.clock.now += hour;
    await expectRefusal(resend(game, inviteId), "invalid");

    await expect.poll(() => server.received.length, patient).toBe(resendLimits.most + 1);
    expect(new Set(server.received.map(linkIn)).size).toBe(1);
    expect(await findInvite(codeOf(server.received.at(-1)!), game.clock.now)).toMatchObject({ problem: null });
  });

  it("is refused for one that is used, withdrawn, not personal or not there", async () => {
    const game = await createTestExercise(ground.db);
    const withdrawn = await game.invitePerson("ann@example.org");
    await game.play(game.organizer, { type: "revoke-invite", inviteId: withdrawn });
    const { inviteId: link } = await game.invite();
    game.clock.now += hour;
    for (const inviteId of [withdrawn, link]) await expectRefusal(resend(game, inviteId), "invalid");
    await expectRefusal(resend(game, randomUUID()), "not-found");
  });
});
