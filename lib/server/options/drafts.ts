import { Refusal } from "@/lib/domain/errors";
import type { KeepDraft, OptionDraft } from "@/lib/domain/options/option";
import type { Id, Instant } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";

export type KeptDraft = { id: Id; content: OptionDraft; version: number; updatedAt: Instant };

const mostDrafts = 200;

/** What a member has begun and not submitted, the latest first. Nobody else sees it. */
export async function listDrafts(memberId: Id): Promise<KeptDraft[]> {
  const rows = await db().prisma.draft.findMany({
    where: { memberId },
    orderBy: { updatedAt: "desc" },
    take: mostDrafts,
  });
  return rows.map(({ id, content, version, updatedAt }) => ({
    id,
    content: content as OptionDraft,
    version,
    updatedAt: toInstant(updatedAt),
  }));
}

/**
 * Keeps a draft, whatever round it is: writing is always possible, submitting is not. Answers with
 * its new version; throws "stale" where another device has kept, or discarded, one since `baseVersion`.
 */
export async function keepDraft(memberId: Id, id: Id, { content, baseVersion }: KeepDraft): Promise<number> {
  const { prisma } = db();
  const others = await prisma.draft.count({ where: { memberId, NOT: { id } } });
  if (others >= mostDrafts) {
    throw new Refusal("too-large", `You have ${mostDrafts} drafts. Submit or discard some of them first.`);
  }
  const columns = { content, updatedAt: new Date() };
  const { count } =
    baseVersion === null
      ? await prisma.draft.createMany({ data: { memberId, id, ...columns }, skipDuplicates: true })
      : await prisma.draft.updateMany({
          where: { memberId, id, version: baseVersion },
          data: { ...columns, version: baseVersion + 1 },
        });
  if (count > 0) return (baseVersion ?? 0) + 1;
  const message =
    "This draft has been changed elsewhere, in another window or on another device. Read it, and put both together.";
  throw new Refusal("stale", message);
}

export async function discardDraft(memberId: Id, id: Id): Promise<void> {
  await db().prisma.draft.deleteMany({ where: { memberId, id } });
}
