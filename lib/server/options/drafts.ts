import { Refusal } from "@/lib/domain/errors";
import type { OptionDraft } from "@/lib/domain/options/option";
import type { Id, Instant } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";

export type KeptDraft = { id: Id; content: OptionDraft; updatedAt: Instant };

const mostDrafts = 200;

/** What a member has begun and not submitted, the latest first. Nobody else sees it. */
export async function listDrafts(memberId: Id): Promise<KeptDraft[]> {
  const rows = await db().prisma.draft.findMany({
    where: { memberId },
    orderBy: { updatedAt: "desc" },
    take: mostDrafts,
  });
  return rows.map(({ id, content, updatedAt }) => ({
    id,
    content: content as OptionDraft,
    updatedAt: toInstant(updatedAt),
  }));
}

/** Keeps a draft, whatever round it is: writing is always possible, submitting is not. */
export async function keepDraft(memberId: Id, id: Id, content: OptionDraft): Promise<void> {
  const { prisma } = db();
  const others = await prisma.draft.count({ where: { memberId, NOT: { id } } });
  if (others >= mostDrafts) {
    throw new Refusal("too-large", `You have ${mostDrafts} drafts. Submit or discard some of them first.`);
  }
  const columns = { content, updatedAt: new Date() };
  await prisma.draft.upsert({
    where: { memberId_id: { memberId, id } },
    create: { memberId, id, ...columns },
    update: columns,
  });
}

export async function discardDraft(memberId: Id, id: Id): Promise<void> {
  await db().prisma.draft.deleteMany({ where: { memberId, id } });
}
