import { randomBytes, randomUUID } from "node:crypto";
import { Command, type CommandInput, type CommandType } from "@/lib/domain/commands";
import { CreateExercise } from "@/lib/domain/exercise/commands";
import { accessCodeFrom } from "@/lib/domain/members/access-code";
import { JoinExercise } from "@/lib/domain/members/commands";
import type { InviteTerms, Role } from "@/lib/domain/members/member";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { Activity, RoundPlan } from "@/lib/domain/rounds/round";
import type { Db } from "@/lib/server/db/client";
import { createExercise } from "@/lib/server/exercises/create-exercise";
import { type Executed, tick } from "@/lib/server/log/commit";
import { execute } from "@/lib/server/log/execute";
import { joinExercise, type Joined } from "@/lib/server/members/join-exercise";
import { framing, narrativeTexts } from "./contents";

export const hour = 60 * 60 * 1_000;
const startsAt = Date.UTC(2026, 0, 5, 9);

/** Rounds of an hour, named after what distinguishes them. */
const roundPermits = {
  brief: [],
  propose: ["propose", "revise", "comment"],
  challenge: ["revise", "comment", "rate"],
  bundle: ["bundle", "comment"],
  conclude: ["bundle", "conclude", "ratify", "comment"],
} satisfies Record<string, Activity[]>;

export type RoundName = keyof typeof roundPermits;
export const roundNames = Object.keys(roundPermits) as RoundName[];

export const stages = ["draft", ...roundNames, "closed", "published"] as const;
export type Stage = (typeof stages)[number];

/** An account, and who it is in an exercise. */
export type Player = { userId: Id; memberId: Id; role: Role };

/** A command whose id is made when it is played, unless the test gives one. */
export type Played = { [T in CommandType]: Omit<Extract<CommandInput, { type: T }>, "id"> & { id?: Id } }[CommandType];

export type TestExercise = Awaited<ReturnType<typeof createTestExercise>>;

export async function createUser({ prisma }: Db, name = "Somebody"): Promise<{ userId: Id }> {
  const { id } = await prisma.user.create({ data: { name } });
  return { userId: id };
}

export function planRounds(): RoundPlan[] {
  return roundNames.map((name) => ({
    id: randomUUID(),
    name,
    purpose: "",
    lengthMs: hour,
    permits: roundPermits[name],
  }));
}

export const newCode = (): string => randomBytes(24).toString("base64url");
export const newAccessCode = (): string => accessCodeFrom(randomBytes(8));

export const analystTerms: InviteTerms = { role: "analyst", maxUses: 5_000, expiresAt: null, allowsGuests: false };

type Cast = { moderators?: number; analysts?: number; observers?: number; rounds?: RoundPlan[] };

/**
 * An exercise in draft with its people, made as the product makes one. Its time stands still: `now`
 * moves when the test moves it.
 */
export async function createTestExercise(db: Db, { rounds = planRounds(), ...cast }: Cast = {}) {
  const clock = { now: startsAt };
  const maker = await createUser(db, "Organizer");
  const input = CreateExercise.parse({ id: randomUUID(), framing: framing(), rounds, alias: "Organizer" });
  const { exerciseId: id, slug } = await createExercise(maker.userId, input, { db, now: clock.now });
  const organizer: Player = { ...maker, memberId: id, role: "organizer" };

  function play(player: { userId: Id }, command: Played): Promise<Executed> {
    return playAt(clock.now, player, command);
  }

  // Parses as the door does, so that a text or a number that is out of bounds is refused here too.
  async function playAt(now: Instant, player: { userId: Id }, command: Played): Promise<Executed> {
    return execute(slug, player.userId, Command.parse({ id: randomUUID(), ...command }), { db, now });
  }

  async function invite(terms: Partial<InviteTerms> = {}): Promise<{ code: string; inviteId: Id }> {
    const [code, inviteId] = [newCode(), randomUUID()];
    await play(organizer, { id: inviteId, type: "issue-invite", code, terms: { ...analystTerms, ...terms } });
    return { code, inviteId };
  }

  async function join(
    code: string,
    userId: Id,
    changes: { id?: Id; alias?: string; region?: string } = {},
  ): Promise<Joined> {
    const persona = { alias: `Alias ${randomUUID()}`, region: "", field: "" };
    const input = JoinExercise.parse({ id: randomUUID(), ...persona, ...changes });
    return joinExercise(code, userId, input, { db, now: clock.now });
  }

  /** Invites somebody by mail; answers with the invitation's id. */
  async function invitePerson(email: string, whom: { name?: string; role?: Role } = {}): Promise<Id> {
    const id = randomUUID();
    const people = [{ id, email, role: "analyst" as const, ...whom }];
    await play(organizer, { type: "invite-people", people, expiresAt: null, allowsGuests: false });
    return id;
  }

  /** Has somebody wait for a place, the exercise being full for them; answers with their id. */
  async function queue(): Promise<Id> {
    await play(organizer, { type: "set-capacity", capacity: 1 });
    const { code } = await invite();
    return (await join(code, (await createUser(db)).userId)).memberId;
  }

  async function recruit(role: Role, count: number): Promise<[Player, ...Player[]]> {
    const { code } = await invite({ role });
    const players: Player[] = [];
    for (let index = 0; index < count; index += 1) {
      const { userId } = await createUser(db, `${role} ${index}`);
      const { memberId } = await join(code, userId);
      players.push({ userId, memberId, role });
    }
    return players as [Player, ...Player[]];
  }

  const moderators = await recruit("moderator", cast.moderators ?? 1);
  const analysts = await recruit("analyst", Math.max(2, cast.analysts ?? 2));
  const observers = await recruit("observer", cast.observers ?? 1);
  const [analyst, other] = analysts as unknown as [Player, Player];

  const roundOf = (name: RoundName): RoundPlan => rounds[roundNames.indexOf(name)]!;
  const roundNow = (): RoundPlan => rounds[Math.floor((clock.now - startsAt) / hour)]!;

  /** Goes on to the first moment of a stage; stages before the present one cannot be gone back to. */
  async function playTo(stage: Stage): Promise<void> {
    if (stage === "draft") return;
    if (!(await isOpened())) await play(organizer, { type: "open-exercise" });
    if (stage !== "closed" && stage !== "published") {
      clock.now = Math.max(clock.now, startsAt + roundNames.indexOf(stage) * hour);
      await tick(slug, { db, now: clock.now });
      return;
    }
    await play(organizer, { type: "close-exercise" });
    if (stage === "closed") return;
    await play(moderators[0], { type: "create-narrative", texts: narrativeTexts() });
    await play(organizer, { type: "publish-exercise" });
  }

  async function isOpened(): Promise<boolean> {
    return (await db.prisma.exercise.findUniqueOrThrow({ where: { id } })).openedAt !== null;
  }

  return {
    id,
    slug,
    clock,
    rounds,
    organizer,
    moderators,
    moderator: moderators[0],
    analysts,
    analyst,
    /** An analyst who is not `analyst`. */
    other,
    observer: observers[0],
    play,
    playAt,
    playTo,
    invite,
    invitePerson,
    queue,
    recruit,
    join,
    roundOf,
    /** The round that is open now, had nobody moved it. */
    roundNow,
    /** The exercise's place in its log. */
    readSeq: async (): Promise<number> => (await db.prisma.exercise.findUniqueOrThrow({ where: { id } })).seq,
    /** When a round opens, had nobody moved it. */
    opensAt: (name: RoundName): Instant => startsAt + roundNames.indexOf(name) * hour,
    closesAt: (name: RoundName): Instant => startsAt + (roundNames.indexOf(name) + 1) * hour,
  };
}
