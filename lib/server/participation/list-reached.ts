import { MailSettings } from "@/lib/domain/attention/mail-settings";
import type { Reach } from "@/lib/domain/participation/nudge";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";

/** What decides how a nudge reaches a member. */
export type Reached = {
  memberId: Id;
  /** Null of who came with an archive, or was erased. */
  userId: Id | null;
  /** Null for guests, too. */
  email: string | null;
  zone: string | null;
  settings: MailSettings;
  /** Whether they have ever had the exercise open. */
  hasCome: boolean;
};

export async function listReached(tx: Tx, where: Prisma.MemberWhereInput): Promise<Reached[]> {
  const rows = await tx.member.findMany({
    where,
    select: {
      id: true,
      visit: { select: { at: true } },
      user: { select: { id: true, email: true, zone: true, mailSettings: { select: { settings: true } } } },
    },
  });
  return rows.map(({ id, visit, user }) => ({
    memberId: id,
    userId: user?.id ?? null,
    email: user?.email ?? null,
    zone: user?.zone ?? null,
    settings: MailSettings.parse(user?.mailSettings?.settings ?? {}),
    hasCome: visit !== null,
  }));
}

export function reachOf({ email, settings }: Reached): Reach {
  if (email === null) return "no-address";
  return settings.ways.nudge === "off" ? "no-mail" : "mail";
}
