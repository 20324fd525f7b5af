"use client";

import { ConfirmDialog } from "@/components/editing/confirm-dialog";
import { Button } from "@/components/ui/button";
import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LocalTime } from "@/components/ui/local-time";
import { Pill } from "@/components/ui/pill";
import { useAllowed, useServerNow } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { type Invite, whyInviteFails } from "@/lib/domain/members/member";
import { IssueInvite } from "./issue-invite";
import { stateOf } from "./state-of";

/** Links that go round: made here, listed without their codes, withdrawn. */
export function LinksTab({ invites, canInvite }: { invites: Invite[]; canInvite: boolean }) {
  return (
    <div className="flex flex-col gap-8">
      {canInvite && <IssueInvite />}
      {invites.length === 0 ? (
        <EmptyState title="No link yet">
          A link lets several people join in one role. Make one for analysts and one for moderators, then pass them on.
        </EmptyState>
      ) : (
        <DataTable caption="Links" isStacked>
          <thead>
            <DataRow>
              <HeadCell>Role</HeadCell>
              <HeadCell>State</HeadCell>
              <HeadCell align="end">Used</HeadCell>
              <HeadCell>Expires</HeadCell>
              <HeadCell>Guests</HeadCell>
              <HeadCell>Made</HeadCell>
              <HeadCell>
                <span className="sr-only">Withdraw</span>
              </HeadCell>
            </DataRow>
          </thead>
          <tbody>
            {invites.map((invite) => (
              <LinkRow key={invite.id} invite={invite} />
            ))}
          </tbody>
        </DataTable>
      )}
    </div>
  );
}

function LinkRow({ invite }: { invite: Invite }) {
  const now = useServerNow(10_000);
  const canRevoke = useAllowed("revoke-invite");
  const isUsable = whyInviteFails(invite, now) === null;
  return (
    <DataRow className={isUsable ? undefined : "text-soft"}>
      <HeadCell scope="row" className="align-middle!">
        {invite.role}
      </HeadCell>
      <DataCell label="State" className="align-middle!">
        <Pill tone={isUsable ? "live" : "neutral"}>{stateOf(invite, now)}</Pill>
      </DataCell>
      <DataCell label="Used" align="end" className="align-middle! whitespace-nowrap">
        {invite.uses} of {invite.maxUses}
      </DataCell>
      <DataCell label="Expires" className="align-middle! whitespace-nowrap">
        {invite.expiresAt === null ? "never" : <LocalTime at={invite.expiresAt} />}
      </DataCell>
      <DataCell label="Guests" className="align-middle!">
        {invite.allowsGuests ? "allowed" : "no"}
      </DataCell>
      <DataCell label="Made" className="align-middle! whitespace-nowrap">
        <LocalTime at={invite.issuedAt} />
      </DataCell>
      <DataCell align="end" className="align-middle!">
        {canRevoke && isUsable && (
          <ConfirmDialog
            title="Withdraw this invitation?"
            confirmLabel="Withdraw"
            tone="danger"
            command={() => ({ id: newId(), type: "revoke-invite", inviteId: invite.id })}
            trigger={
              <Button variant="quiet" size="sm" className="-my-1">
                Withdraw
              </Button>
            }
          >
            <p>Nobody can join with this link any more. Those who have joined with it stay.</p>
          </ConfirmDialog>
        )}
      </DataCell>
    </DataRow>
  );
}
