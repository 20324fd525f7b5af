import type { DomainEvent } from "@/lib/domain/events";

/** The event by which words leave an event, and whether they have left it as they do. */
type Redacted = { by: string; isEmptied: boolean };

/** By what words may have left this event, and whether it looks like it; null for an event that words never leave. */
export function redactedBy({ type, payload }: DomainEvent): Redacted | null {
  switch (type) {
    case "comment.posted":
    case "comment.hidden":
    case "comment.restored":
      return { by: `comment ${payload.commentId}`, isEmptied: payload.body === "" && payload.quote === null };
    case "comment.edited":
      return { by: `comment ${payload.commentId}`, isEmptied: payload.body === "" };
    case "member.joined":
      return { by: `member ${payload.memberId}`, isEmptied: isNameless(payload.persona) };
    case "applicant.queued":
      return { by: `member ${payload.applicantId}`, isEmptied: isNameless(payload.persona) };
    case "expertise.stated":
      return { by: `member ${payload.memberId}`, isEmptied: Object.keys(payload.levels).length === 0 };
    default:
      return null;
  }
}

const isNameless = ({ region, field }: { region: string; field: string }): boolean => region === "" && field === "";

/** What an event makes words leave: the same as `redactedBy` says of those that they leave; null for all others. */
export function redacts({ type, payload }: DomainEvent): string | null {
  if (type === "comment.deleted") return `comment ${payload.commentId}`;
  if (type === "applicant.dismissed") return `member ${payload.applicantId}`;
  return type === "member.erased" ? `member ${payload.memberId}` : null;
}
