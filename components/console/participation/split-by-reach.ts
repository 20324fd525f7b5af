import type { Member } from "@/lib/domain/members/member";
import { type LeftOutReason, type Nudges, type Reach, whyLeftOut } from "@/lib/domain/participation/nudge";
import type { Row } from "./rows";

type Now = { members: Record<string, Member>; nudges: Record<string, Nudges>; byId: string; now: number };

export type Split = {
  byMail: Row[];
  inApp: { row: Row; reach: Exclude<Reach, "mail"> }[];
  leftOut: { row: Row; reason: LeftOutReason }[];
};

/** Whom a nudge reaches and how, as the server will decide it; of what has changed since the rows were read, as it is now. */
export function splitByReach(rows: readonly Row[], { members, nudges, byId, now }: Now): Split {
  const split: Split = { byMail: [], inApp: [], leftOut: [] };
  for (const row of rows) {
    const { memberId, reach } = row;
    const reason = whyLeftOut(members[memberId] ?? row.member, nudges[memberId], { byId, now });
    if (reason !== null) split.leftOut.push({ row, reason });
    else if (reach === "no-address" || reach === "no-mail") split.inApp.push({ row, reach });
    else split.byMail.push(row);
  }
  return split;
}
