import { idReused, Refusal } from "@/lib/domain/errors";
import type { CreateExercise } from "@/lib/domain/exercise/commands";
import type { DomainEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import { db, type Tx } from "@/lib/server/db/client";
import type { Aside } from "@/lib/server/log/aside";
import { commit, type Options, type Scene } from "@/lib/server/log/commit";
import { slugFrom } from "./slug";

export type Created = { exerciseId: Id; slug: string; seq: number };

/**
 * Founds an exercise with its maker as organizer. The same id again answers with the exercise it
 * made. Throws "slug-taken" when an address was asked for that another exercise has.
 */
export function createExercise(userId: Id, input: CreateExercise, options: Options = {}): Promise<Created> {
  return foundExercise(userId, input, options, async (_scene, slug) => ({
    events: foundingEvents(input, slug),
    aside: { userId },
  }));
}

type Claim = Pick<CreateExercise, "id" | "slug" | "framing"> & { rehearsalOf?: Id };
type Founding = { events: DomainEvent[]; aside: Aside };

/** An exercise and its first organizer. */
export function foundingEvents(
  { id: exerciseId, framing, rounds, alias, rehearsalOf }: Beginning,
  slug: string,
): DomainEvent[] {
  const persona = { alias, region: "", field: "" };
  const copied = rehearsalOf === undefined ? {} : { rehearsalOf };
  return [
    { type: "exercise.created", payload: { exerciseId, slug, framing, rounds, ...copied } },
    // The member's id is made from the exercise's, so that a retry makes no second one.
    { type: "member.joined", payload: { memberId: exerciseId, role: "organizer", persona } },
  ];
}

type Beginning = Claim & Pick<CreateExercise, "rounds" | "alias">;

/**
 * Founds an exercise by the events that `write` gives, in one transaction; they are their maker's, whose member has
 * the exercise's id. The same id again answers with the exercise it made, and asks `write` for nothing.
 */
export async function foundExercise(
  userId: Id,
  input: Claim,
  options: Options,
  write: (scene: Scene, slug: string) => Promise<Founding>,
): Promise<Created> {
  const { prisma } = options.db ?? db();
  const { id: exerciseId, framing } = input;
  const claim = prisma.$transaction((tx) => claimSlug(tx, input, options.now), { maxWait: 10_000, timeout: 20_000 });
  const slug = await claim.catch(async (error: unknown) => {
    if ((error as { code?: string }).code !== "P2002") throw error;
    // Two asked at the same moment: for the same exercise, or for the same address.
    const earlier = await prisma.exercise.findUnique({ where: { id: exerciseId } });
    if (!earlier) throw slugTaken(input.slug ?? slugFrom(framing.title));
    return earlier.slug;
  });
  const { seq } = await commit(slug, options, async (scene) => {
    const { tx, exercise } = scene;
    if (exercise.seq > 0) {
      const isMaker = await tx.member.findFirst({ where: { exerciseId, userId, role: "organizer" } });
      if (!isMaker) throw idReused();
      return { entries: [], earlier: [] };
    }
    const { events, aside } = await write(scene, slug);
    return { aside, commandId: exerciseId, entries: events.map((event) => ({ event, by: exerciseId })) };
  });
  return { exerciseId, slug, seq };
}

// The row must be there to be locked; everything in it comes with the first event.
async function claimSlug(tx: Tx, input: Claim, now: number | undefined): Promise<string> {
  const { id, slug: wished, framing, rehearsalOf } = input;
  const earlier = await tx.exercise.findUnique({ where: { id } });
  if (earlier && earlier.rehearsalOf !== (rehearsalOf ?? null)) throw idReused();
  if (earlier) return earlier.slug;
  const slug = wished ?? `${slugFrom(framing.title)}-${id.slice(0, 4)}`;
  const holder = await tx.exercise.findUnique({ where: { slug } });
  // The same request, come a moment ago and committed since the first look.
  if (holder?.id === id) return slug;
  if (holder) throw slugTaken(slug);
  const { title, question, brief, provenance, axes, stakeholders, instruments, criteria } = framing;
  const texts = { title, question, brief, provenance, axes, stakeholders, instruments, criteria };
  const createdAt = new Date(now ?? Date.now());
  await tx.exercise.create({ data: { id, slug, status: "draft", createdAt, rehearsalOf, ...texts } });
  return slug;
}

function slugTaken(slug: string): Refusal {
  const message = `The address "${slug}" is taken. Choose another one.`;
  return new Refusal("slug-taken", message, [{ path: "slug", message }]);
}
