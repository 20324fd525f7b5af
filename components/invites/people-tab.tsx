"use client";

import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { Invite } from "@/lib/domain/members/member";
import { InvitationsTable } from "./invitations-table";
import { ListForm } from "./list-form";
import { useInvitations } from "./use-invitations";

type PeopleTabProps = { invites: Invite[]; isOrganizer: boolean; canInvite: boolean };

/** Invitations by mail: a list comes in, and what became of each is told. */
export function PeopleTab({ invites, isOrganizer, canInvite }: PeopleTabProps) {
  const { invitations, error } = useInvitations(isOrganizer);
  if (!isOrganizer) {
    return (
      <EmptyState title="Names and addresses are for organizers">
        {invites.length === 0
          ? "Nobody has been invited by mail yet."
          : `${invites.length} people have been invited by mail.`}
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-8">
      {canInvite && <ListForm invitations={invitations ?? []} invites={invites} />}
      {error && <Notice tone="warn">{error}</Notice>}
      {invitations === null && !error && <Skeleton className="h-40" />}
      {invitations && <InvitationsTable invitations={invitations} invites={invites} canInvite={canInvite} />}
    </div>
  );
}
