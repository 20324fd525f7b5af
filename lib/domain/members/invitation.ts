import type { Id, Instant } from "@/lib/domain/primitives";

export type MailState = "waiting" | "sending" | "sent" | "refused" | "unsure";

/** Whom a personal invitation is for, and what became of its latest mail; organizers alone see it. */
export type Invitation = {
  inviteId: Id;
  email: string;
  name: string;
  region: string;
  field: string;
  mail: { state: MailState; problem: string | null; sentAt: Instant | null } | null;
};
