import type { StoredEvent } from "@/lib/domain/audience";
import { isWordy, withoutWords } from "@/lib/domain/discussion/hidden";
import type { LoggedEvent } from "@/lib/domain/events";
import { formerApplicant, withoutPersona } from "@/lib/domain/members/erased";

/**
 * Events that are held in memory, after others have followed that hide, restore or delete comments, erase members, or send applicants away: with
 * the words that may still be given out, and to whom.
 */
export function retold(held: StoredEvent[], news: StoredEvent[]): StoredEvent[] {
  return news.reduce((stored, { event }) => retoldAfter(stored, event), held);
}

function retoldAfter(stored: StoredEvent[], event: LoggedEvent): StoredEvent[] {
  switch (event.type) {
    case "comment.deleted":
      return changed(stored, event.payload.commentId, (entry) => ({ ...entry, event: withoutWords(entry.event) }));
    case "comment.hidden":
    case "comment.restored": {
      const { commentId, authorId } = event.payload;
      const hiddenAuthorId = event.type === "comment.hidden" ? authorId : null;
      return changed(stored, commentId, (entry) => ({ ...entry, hiddenAuthorId }));
    }
    case "member.erased": {
      const { memberId, alias } = event.payload;
      return stored.map((entry) => ({ ...entry, event: withoutPersona(entry.event, memberId, alias) }));
    }
    case "applicant.dismissed": {
      const { applicantId } = event.payload;
      return stored.map((entry) => ({ ...entry, event: withoutPersona(entry.event, applicantId, formerApplicant) }));
    }
    default:
      return stored;
  }
}

function changed(stored: StoredEvent[], commentId: string, change: (entry: StoredEvent) => StoredEvent): StoredEvent[] {
  return stored.map((entry) =>
    isWordy(entry.event) && entry.event.payload.commentId === commentId ? change(entry) : entry,
  );
}
