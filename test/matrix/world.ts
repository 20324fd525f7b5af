import { tick } from "@/lib/server/log/commit";
import type { Db } from "@/lib/server/db/client";
import { roles, type Role } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import { createTestExercise, createUser, hour, type Player, roundNames, type Stage, stages } from "../exercise";
import { populate, type Targets } from "../populate";
import { type Pass, passBySession, passByToken } from "./doors";

/** How an exercise can stand: in one of its stages, paused in a round that permits much, or open with all its rounds over. */
export const situations = [...stages, "paused", "over"] as const;
export type Situation = (typeof situations)[number];

/** Who can come: a member of each role, and five who are none. */
export const outsiders = ["applicant", "suspended", "removed", "stranger", "signed out"] as const;
export const people = [...roles, ...outsiders] as const;
export type Somebody = (typeof people)[number];

export const isRole = (who: Somebody): who is Role => (roles as readonly string[]).includes(who);

/** An exercise in a situation at this very moment, with something of everything in it, and the passes of whoever can come. */
export type World = {
  id: Id;
  slug: string;
  situation: Situation;
  targets: Targets;
  /** The round whose options are rated. */
  ratedRoundId: Id;
  passes: Record<Somebody, Pass>;
  members: Record<Role, Player>;
  readSeq: () => Promise<number>;
};

const stageOf: Record<Situation, Stage> = {
  ...(Object.fromEntries(stages.map((stage) => [stage, stage])) as Record<Stage, Stage>),
  paused: "challenge",
  over: "conclude",
};

/** How long after its start an exercise comes into a situation. */
function lengthUntil(situation: Situation): number {
  if (situation === "over") return roundNames.length * hour;
  const stage = stageOf[situation];
  if (stage === "draft") return 0;
  const round = stage === "closed" || stage === "published" ? "conclude" : stage;
  return roundNames.indexOf(round) * hour;
}

const justNow = 60_000;

/** Makes a world that the server, which takes the database's time, finds in this situation. */
export async function makeWorld(db: Db, situation: Situation): Promise<World> {
  const game = await createTestExercise(db, { startsAt: Date.now() - justNow - lengthUntil(situation) });
  const { organizer, moderator, analyst, observer } = game;
  const [suspended, removed] = await game.recruit("analyst", 2);
  await game.play(organizer, { type: "suspend-member", memberId: suspended.memberId });
  await game.play(organizer, { type: "remove-member", memberId: removed!.memberId });
  const targets = await populate(game, stageOf[situation]);
  if (situation === "paused") await game.play(organizer, { type: "pause-exercise" });
  if (situation === "over") {
    game.clock.now += hour;
    await tick(game.slug, { db, now: game.clock.now });
  }
  const applicant = await db.prisma.applicant.findUniqueOrThrow({ where: { id: targets.applicantId } });
  const stranger = await createUser(db, "Stranger");
  return {
    id: game.id,
    slug: game.slug,
    situation,
    targets,
    ratedRoundId: game.roundOf("challenge").id,
    members: { organizer, moderator, analyst, observer },
    passes: {
      organizer: await passBySession(organizer.userId),
      moderator: await passByToken(moderator.userId),
      analyst: await passBySession(analyst.userId),
      observer: await passByToken(observer.userId),
      applicant: await passBySession(applicant.userId!),
      suspended: await passByToken(suspended.userId),
      removed: await passBySession(removed!.userId),
      stranger: await passByToken(stranger.userId),
      "signed out": {},
    },
    readSeq: game.readSeq,
  };
}
