import type { CommandOf, CommandType } from "@/lib/domain/commands";
import type { DomainEvent } from "@/lib/domain/events";
import type { ExerciseStatus } from "@/lib/domain/exercise/setup";
import type { Role } from "@/lib/domain/members/member";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { Round } from "@/lib/domain/rounds/round";
import type { Tx } from "@/lib/server/db/client";
import type { Sql } from "@/lib/server/db/sql";

/** The exercise as it is under the lock; whatever the clock had to do has been done. */
export type LockedExercise = {
  id: Id;
  slug: string;
  seq: number;
  status: ExerciseStatus;
  rounds: Round[];
  pausedAt: Instant | null;
  rehearsalOf: Id | null;
  /** How many injects have been released. */
  released: number;
};

/** The member who acts. */
export type Actor = { memberId: Id; userId: Id; role: Role; desk: string | null };

/** What the handler of a frequent command may use; see `frequent.ts`. */
export type FrequentContext = {
  /** For what frequent commands change: comments and ratings. */
  sql: Sql;
  /** For what they do not, which is remembered from one to the next. */
  look: Sql;
  exercise: LockedExercise;
  actor: Actor;
  now: Instant;
};

/** What a handler may use: the transaction, read only by convention, and facts read under the lock. */
export type HandlerContext = FrequentContext & { tx: Tx };

/**
 * Decides a command: answers with the events it makes, none when there is nothing to do, or throws
 * a Refusal. Who may do it, and when, has been asked of the policy before.
 */
export type Handler<T extends CommandType> = (context: HandlerContext, command: CommandOf<T>) => Promise<DomainEvent[]>;

export type Handlers = { [T in CommandType]: Handler<T> };

/** As `Handler`, without Prisma, for what a crowd sends hundreds of times a second. */
export type FrequentHandler<T extends CommandType> = (
  context: FrequentContext,
  command: CommandOf<T>,
) => Promise<DomainEvent[]>;
