import { z } from "zod";
import { Coverage } from "@/lib/domain/coverage/coverage";
import { Id, Instant } from "@/lib/domain/primitives";
import { Attendance } from "./attendance";
import { ByRound } from "./contributions";
import { Activity } from "./heat-map";
import { Reach } from "./nudge";

/** How one member takes part. Only organizers learn how a nudge would reach them; null for moderators. */
export const MemberParticipation = z.object({
  memberId: Id,
  attendance: Attendance,
  /** To a few minutes; never earlier than what they last contributed. */
  lastSeenAt: Instant.nullable(),
  lastContributedAt: Instant.nullable(),
  byRound: ByRound,
  reach: Reach.nullable(),
});
export type MemberParticipation = z.infer<typeof MemberParticipation>;

/** Who takes part and how, when, and what the options cover so far; for organizers and moderators. */
export const Participation = z.object({
  /** Of which moment it is. */
  at: Instant,
  /** The round by which members are judged: the open one, else the last; null before the first. */
  roundId: Id.nullable(),
  /** After how long a silence (ms) somebody has gone quiet: `unheardMs` who wrote nothing in the round, `heardMs` who did. */
  quietAfter: z.object({ unheardMs: z.number(), heardMs: z.number() }).nullable(),
  /** Everybody who may contribute and has not been removed: all but observers. */
  members: z.array(MemberParticipation),
  activity: Activity,
  coverage: Coverage,
});
export type Participation = z.infer<typeof Participation>;
