import { mexico } from "@/lib/domain/exercise/templates/mexico";
import { replyKinds } from "@/lib/domain/discussion/comment";
import type { Id } from "@/lib/domain/primitives";
import { activities } from "@/lib/domain/rounds/round";
import { db } from "@/lib/server/db/client";
import type { Entry } from "@/lib/server/log/append";
import { appendMany } from "@/lib/server/log/append-many";
import { execute } from "@/lib/server/log/execute";
import { options, threads } from "../mexico-2013/contents";
import { gather, userIdOf } from "../mexico-2013/people";
import { organizer } from "../mexico-2013/proposing";
import { seedId } from "../seed-id";

export const largeSlug = "large";
const day = 24 * 60 * 60 * 1_000;
/** Few enough that one statement stays far below the database's time limit. */
const batch = 2_000;

export type Size = { options: number; comments: number; longest: number };

const framing = {
  ...mexico.framing,
  title: "A large exercise",
  provenance:
    "Made for measuring: the options and comments of Mexico 2013, repeated with a number until there are thousands. All of it is synthetic.",
};

const round = {
  id: seedId(`${largeSlug} round`),
  name: "One long round",
  purpose: "Everything is permitted.",
  lengthMs: 90 * day,
  permits: [...activities],
};

/** Makes, once, an exercise of many options and comments; one of its threads is `longest` comments long. */
export async function playLarge(size: Size): Promise<void> {
  const now = Date.now();
  const made = await countMade();
  if (made >= size.options + size.comments) return;
  // One that was interrupted goes on with the times it began with, or its commands would be others with the same ids.
  const begun = await db().prisma.exercise.findUnique({ where: { slug: largeSlug }, select: { createdAt: true } });
  await gather(largeSlug, framing, [round], begun?.createdAt.getTime() ?? now - day);
  await execute(
    largeSlug,
    userIdOf(organizer),
    { id: seedId(`${largeSlug} open`), type: "open-exercise" },
    { now: now - day / 2 },
  );
  const rows = await db().prisma.member.findMany({ where: { exercise: { slug: largeSlug }, role: "analyst" } });
  const analysts = rows.map(({ id }) => id);
  const ids = Array.from({ length: size.options }, (_, index) => seedId(`${largeSlug} option ${index}`));
  const entries = [...ids.map((id, index) => submission(id, index, analysts)), ...listComments(ids, analysts, size)];
  // Its ids are always the same, so that one that was interrupted goes on where it was.
  for (let from = made; from < entries.length; from += batch) {
    await appendMany(db(), largeSlug, entries.slice(from, from + batch), now - day / 4 + from);
    console.warn(`${Math.min(from + batch, entries.length)} of ${entries.length} events`);
  }
}

async function countMade(): Promise<number> {
  const of = { where: { exercise: { slug: largeSlug } } };
  return (await db().prisma.policyOption.count(of)) + (await db().prisma.comment.count(of));
}

function submission(optionId: Id, index: number, analysts: Id[]): Entry {
  const { title, facets, placement, stakeholders, instruments, timeHorizon } = options[index % options.length]!;
  const shifted = (value: number) => Math.max(-1, Math.min(1, value + ((index * 37) % 41) / 100 - 0.2));
  return {
    event: {
      type: "option.submitted",
      payload: {
        optionId,
        number: index + 1,
        content: {
          ...{ facets, stakeholders, instruments, timeHorizon },
          title: `${title} (${index + 1})`,
          placement: { x: shifted(placement.x), y: shifted(placement.y) },
        },
        sourceNote: "Synthetic, for measuring.",
        rivalOfId: null,
      },
    },
    by: analysts[index % analysts.length]!,
  };
}

const bodies = threads.flatMap(({ comments }) => comments.map(({ body }) => body));

function listComments(optionIds: Id[], analysts: Id[], { comments, longest }: Size): Entry[] {
  const lastOf = new Map<Id, Id>();
  return Array.from({ length: comments }, (_, index): Entry => {
    const optionId = optionIds[index < longest ? 0 : index % optionIds.length]!;
    const commentId = seedId(`${largeSlug} comment ${index}`);
    const parentId = index % 3 === 0 ? null : (lastOf.get(optionId) ?? null);
    if (parentId === null || index % 3 === 1) lastOf.set(optionId, commentId);
    return {
      event: {
        type: "comment.posted",
        payload: {
          commentId,
          subject: { kind: "option", id: optionId, facet: null },
          quote: null,
          parentId,
          kind: parentId === null ? null : replyKinds[index % replyKinds.length]!,
          body: bodies[index % bodies.length]!,
        },
      },
      by: analysts[(index * 7) % analysts.length]!,
    };
  });
}
