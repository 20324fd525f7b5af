import { excerptOfText } from "@/lib/domain/attention/excerpt";
import type { Debt } from "@/lib/domain/attention/owed";
import type { OptionDraft } from "@/lib/domain/options/option";
import type { Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";
import type { MemberAccess } from "@/lib/server/members/viewer";

/** What a member has begun and not submitted: new options, and revisions of options that are there. */
export async function listUnsubmitted(tx: Tx, { memberId }: MemberAccess): Promise<Debt[]> {
  const rows = await tx.draft.findMany({ where: { memberId }, orderBy: { updatedAt: "asc" } });
  const options = await tx.policyOption.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: { id: true, number: true, title: true },
  });
  return rows.flatMap(({ id, content, updatedAt }): Debt[] => {
    const found = options.find((option) => option.id === id);
    const excerpt = excerptOfText(wordsOf(content as OptionDraft));
    if (!found && excerpt === "") return [];
    const option = found ? { number: found.number, title: found.title } : null;
    const kind = found ? "revision" : "draft";
    return [{ kind, option, id, byId: null, excerpt, since: toInstant(updatedAt), until: null, count: 1 }];
  });
}

function wordsOf({ title, facets }: OptionDraft): string {
  return title || Object.values(facets ?? {}).find((text) => text) || "";
}
