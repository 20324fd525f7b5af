import { randomUUID } from "node:crypto";
import type { Id } from "@/lib/domain/primitives";
import { defaultMailSettings } from "@/lib/domain/attention/mail-settings";
import { KeepDraft } from "@/lib/domain/options/option";
import { keepMailSettings } from "@/lib/server/attention/mail-settings";
import { personalCode } from "@/lib/server/auth/code-hash";
import { startSession } from "@/lib/server/auth/sessions";
import { createToken } from "@/lib/server/auth/tokens";
import type { Db } from "@/lib/server/db/client";
import { markRead } from "@/lib/server/discussion/reads";
import { keepMail } from "@/lib/server/mail/keep-mail";
import { enqueueMail } from "@/lib/server/mail/queue";
import { keepDraft } from "@/lib/server/options/drafts";
import type { MemberAccess } from "@/lib/server/members/viewer";
import { noteVisit } from "@/lib/server/participation/note-visit";
import { optionContent } from "./contents";
import { createTestExercise, type TestExercise } from "./exercise";

/** What is to be found of a person wherever it is kept, and nowhere once they are erased. */
export const marks = {
  name: "Ann Quillfeather",
  email: "ann.quillfeather@example.org",
  alias: "Heron <of> the Quillmark",
  region: "Quillregion",
  field: "Quillfield",
  token: "Quilltoken",
  provider: "quill-at-the-service",
  draft: "A Quilldraft",
  waitingAs: "Quillwaiter",
  invitedFrom: "Quillinvited",
} as const;

/** What a person has written for others: it stays, under an alias that says nothing. */
export const words = { title: "A Wordmark fund", comment: "Wordmark, why?", reason: "Wordmark reason" } as const;

export type MarkedPerson = Awaited<ReturnType<typeof createMarkedPerson>>;

/** A person who has left something in everything that is kept of people; a member of `game`, in its second round. */
export async function createMarkedPerson(db: Db, game: TestExercise) {
  const { id: userId } = await db.prisma.user.create({
    data: { name: marks.name, email: marks.email, zone: "Pacific/Chatham" },
  });
  await db.prisma.account.create({
    data: {
      userId,
      type: "oauth",
      provider: "github",
      providerAccountId: marks.provider,
      access_token: marks.provider,
    },
  });
  await db.prisma.verificationToken.create({
    data: { identifier: marks.email, token: randomUUID(), expires: new Date(Date.now() + 1_000_000) },
  });
  await startSession(userId);
  await createToken(userId, { name: marks.token });
  await keepMailSettings(userId, defaultMailSettings);
  await keepMail({ to: marks.email, subject: `Hello ${marks.name}`, text: marks.name });

  const memberId = await join(db, game, userId);
  await write(db, game, { userId, memberId });
  const awaited = await waitElsewhere(db, userId);
  const invitedTo = await createTestExercise(db);
  const region = marks.invitedFrom;
  const people = [
    { id: randomUUID(), email: marks.email, name: marks.name, region, field: "", role: "analyst" as const },
  ];
  await invitedTo.play(invitedTo.organizer, { type: "invite-people", people, expiresAt: null, allowsGuests: false });
  return { userId, memberId, role: "analyst" as const, awaited, invitedTo };
}

async function join(db: Db, game: TestExercise, userId: Id): Promise<Id> {
  const inviteId = await game.invitePerson(marks.email, { name: marks.name });
  const { alias, region, field } = marks;
  const persona = { alias, region, field };
  return (await game.join(personalCode(inviteId), userId, persona)).memberId;
}

async function write(db: Db, game: TestExercise, ann: { userId: Id; memberId: Id }): Promise<void> {
  const { memberId } = ann;
  await game.playTo("propose");
  const [optionId, commentId] = [randomUUID(), randomUUID()];
  await game.play(ann, { type: "state-expertise", levels: { "instrument:diplomacy": 3 } });
  await game.play(ann, { id: optionId, type: "submit-option", content: optionContent({ title: words.title }) });
  await game.play(game.moderator, { type: "accept-option", optionId });
  const subject = { kind: "option" as const, id: optionId, facet: null };
  const comment = { type: "post-comment" as const, subject, parentId: null, kind: null };
  await game.play(ann, { ...comment, id: commentId, body: words.comment });
  const reply = randomUUID();
  await game.play(game.other, { ...comment, id: reply, parentId: commentId, body: "Because others say so." });
  const flag = { subject, commentId: reply, reason: "off-topic" as const, text: words.reason };
  await game.play(ann, { type: "raise-flag", ...flag });
  const flagged = { subject, commentId, reason: "personal-attack" as const, text: "Others flagged it." };
  await game.play(game.other, { type: "raise-flag", ...flagged });
  await game.play(game.organizer, { type: "nudge-members", memberIds: [memberId], text: "Come." });
  await game.playTo("challenge");
  const scores = { impact: 6, risk: 2 };
  await game.play(ann, {
    type: "rate-option",
    optionId,
    scores,
    placement: { x: 0.25, y: -0.5 },
    reason: words.reason,
  });
  await keepDraft(
    memberId,
    randomUUID(),
    KeepDraft.parse({ content: optionContent({ title: marks.draft }), baseVersion: null }),
  );
  await noteVisit(memberId, db);
  await markRead({ memberId, exerciseId: game.id } as MemberAccess, optionId, 1);
  await mailsThatName(db, game);
}

/** Mails to others that name the person: one that waits, and one that is out. */
async function mailsThatName(db: Db, game: TestExercise): Promise<void> {
  const to = `other.${game.slug}@example.org`;
  await db.prisma.user.update({ where: { id: game.other.userId }, data: { email: to } });
  const said = {
    to,
    subject: `${marks.alias} has answered`,
    text: `${marks.alias} says`,
    html: "<p>Heron &lt;of&gt; the Quillmark</p>",
  };
  for (const key of ["waits", "is out"]) {
    await db.prisma.$transaction((tx) => enqueueMail(tx, { key: `${key} ${game.slug}`, ...said }));
  }
  await db.prisma.outgoingMail.update({
    where: { key: `is out ${game.slug}` },
    data: { state: "sent", text: "", html: "" },
  });
}

/** On the waiting list of an exercise that is full; answers with that. */
async function waitElsewhere(db: Db, userId: Id): Promise<TestExercise> {
  const full = await createTestExercise(db);
  await full.play(full.organizer, { type: "set-capacity", capacity: 1 });
  const { code } = await full.invite();
  await full.join(code, userId, { alias: marks.waitingAs, region: marks.waitingAs });
  return full;
}
