import { randomUUID } from "node:crypto";
import { options, threads } from "@/prisma/seed/mexico-2013/contents";
import { Command } from "@/lib/domain/commands";
import { CreateExercise } from "@/lib/domain/exercise/commands";
import { mexico } from "@/lib/domain/exercise/templates/mexico";
import type { Id } from "@/lib/domain/primitives";
import { activities } from "@/lib/domain/rounds/round";
import { newSecret, sha256 } from "@/lib/server/auth/secrets";
import type { Db } from "@/lib/server/db/client";
import { createExercise } from "@/lib/server/exercises/create-exercise";
import type { Entry } from "@/lib/server/log/append";
import { appendMany } from "@/lib/server/log/append-many";
import { execute } from "@/lib/server/log/execute";

export type Person = { userId: Id; token: string; tokenId: Id };

/** An exercise that was made for measuring, and who is in it. */
export type Place = {
  slug: string;
  exerciseId: Id;
  roundId: Id;
  members: (Person & { memberId: Id })[];
  optionIds: Id[];
};

/** `thread` comments on the first option, so many on each of the others, and so many ratings beside them. */
export type Size = { slug: string; people: Person[]; options: number; thread: number; each: number; ratings?: number };

const day = 24 * 60 * 60 * 1_000;
const batch = 2_000;

/** People who may send commands, each with a token. */
export async function makePeople({ pool }: Db, count: number): Promise<Person[]> {
  const make = () => ({ userId: randomUUID(), token: `sandtable_${newSecret()}`, tokenId: randomUUID() });
  const people = Array.from({ length: count }, make);
  const ids = people.map(({ userId }) => userId);
  await pool.query(
    `INSERT INTO "user" (id, name) SELECT id, 'Person ' || n FROM unnest($1::uuid[]) WITH ORDINALITY AS one (id, n)`,
    [ids],
  );
  await pool.query(
    `INSERT INTO api_token (id, "userId", name, hash) SELECT * FROM unnest($1::uuid[], $2::uuid[], array_fill('bench'::text, ARRAY[$4::int]), $3::text[])`,
    [people.map(({ tokenId }) => tokenId), ids, people.map(({ token }) => sha256(token)), count],
  );
  return people;
}

/** An exercise with one long round in which everything is permitted; its members are there without having joined by the log. */
export async function makePlace(db: Db, size: Size): Promise<Place> {
  const { slug, people } = size;
  const { id: userId } = await db.prisma.user.create({ data: { name: "Organizer" } });
  const round = { id: randomUUID(), name: "All of it", purpose: "", lengthMs: 80 * day, permits: [...activities] };
  const framing = { ...mexico.framing, title: `Measuring ${slug}` };
  const input = CreateExercise.parse({ id: randomUUID(), slug, framing, rounds: [round], alias: "Organizer" });
  const { exerciseId } = await createExercise(userId, input, { db });
  await execute(slug, userId, Command.parse({ id: randomUUID(), type: "open-exercise" }), { db });

  const members = people.map((person) => ({ ...person, memberId: randomUUID() }));
  await db.pool.query(
    `INSERT INTO member (id, "exerciseId", "userId", role, alias, region, field, "joinedAt")
     SELECT id, $1, "userId", 'analyst', 'Person ' || n, 'Delta', 'Water', now()
     FROM unnest($2::uuid[], $3::uuid[]) WITH ORDINALITY AS one (id, "userId", n)`,
    [exerciseId, members.map(({ memberId }) => memberId), members.map(({ userId: id }) => id)],
  );
  const optionIds = Array.from({ length: size.options }, () => randomUUID());
  const memberIds = members.map(({ memberId }) => memberId);
  const entries = [
    ...optionIds.map((id, index) => submission(id, index, memberIds)),
    ...optionIds.flatMap((id, index) => discussion(id, index === 0 ? size.thread : size.each, memberIds)),
    ...Array.from({ length: size.ratings ?? 0 }, (_, n) => rating(n, round.id, optionIds, memberIds)),
  ];
  const now = Date.now();
  for (let from = 0; from < entries.length; from += batch)
    await appendMany(db, slug, entries.slice(from, from + batch), now);
  return { slug, exerciseId, roundId: round.id, members, optionIds };
}

function submission(optionId: Id, index: number, memberIds: Id[]): Entry {
  const { title, facets, placement, stakeholders, instruments, timeHorizon } = options[index % options.length]!;
  const content = { title: `${title} (${index + 1})`, facets, placement, stakeholders, instruments, timeHorizon };
  const said = { sourceNote: "Synthetic, for measuring.", rivalOfId: null };
  const payload = { optionId, number: index + 1, content, ...said };
  return { event: { type: "option.submitted", payload }, by: memberIds[index % memberIds.length]! };
}

const bodies = threads.flatMap(({ comments }) => comments.map(({ body }) => body));

function discussion(optionId: Id, length: number, memberIds: Id[]): Entry[] {
  let lastId: Id | null = null;
  return Array.from({ length }, (_, n): Entry => {
    const commentId = randomUUID();
    const parentId: Id | null = n % 3 === 0 ? null : lastId;
    if (n % 3 !== 2) lastId = commentId;
    const kind = parentId === null ? null : "expand";
    const said = { commentId, subject: { kind: "option" as const, id: optionId, facet: null }, quote: null, parentId };
    const payload = { ...said, kind, body: bodies[n % bodies.length]! } as const;
    return { event: { type: "comment.posted", payload }, by: memberIds[(n * 7) % memberIds.length]! };
  });
}

function rating(n: number, roundId: Id, optionIds: Id[], memberIds: Id[]): Entry {
  const memberId = memberIds[n % memberIds.length]!;
  const optionId = optionIds[Math.floor(n / memberIds.length)]!;
  const answer = { scores: { impact: 1 + (n % 7) }, placement: null, reason: "", abstains: false, revision: 1 };
  return { event: { type: "option.rated", payload: { roundId, optionId, memberId, answer } }, by: memberId };
}

/** Makes the log of an exercise longer by a member who says the same of an option again and again: its tables stay as they are. */
export async function lengthen(db: Db, place: Place, count: number): Promise<void> {
  const { slug, exerciseId, roundId, optionIds, members } = place;
  await appendMany(db, slug, [rating(0, roundId, optionIds, [members[0]!.memberId])], Date.now());
  await db.pool.query(
    `INSERT INTO event ("exerciseId", seq, at, by, type, payload, audience)
     SELECT "exerciseId", event.seq + n, at, by, type, payload, audience
     FROM event, generate_series(1, $2::int) n
     WHERE "exerciseId" = $1 AND event.seq = (SELECT seq FROM exercise WHERE id = $1)`,
    [exerciseId, count],
  );
  await db.pool.query("UPDATE exercise SET seq = seq + $2 WHERE id = $1", [exerciseId, count]);
  await db.pool.query("ANALYZE");
}
