"use client";

import { ConfirmDialog } from "@/components/editing/confirm-dialog";
import { Button } from "@/components/ui/button";
import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LocalTime } from "@/components/ui/local-time";
import { useAllowed, useServerNow } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { mostInvited } from "@/lib/domain/members/commands";
import { type Invite, whyInviteFails } from "@/lib/domain/members/member";
import { countOf } from "@/lib/domain/report/words";
import { IssueCodes } from "./issue-codes";

/** Codes to be typed, for rooms without mail: made and printed here, and how many of each batch are used. */
export function CodesTab({ invites, canInvite }: { invites: Invite[]; canInvite: boolean }) {
  const batches = new Map<string, Invite[]>();
  for (const invite of invites) {
    const key = `${invite.issuedAt} ${invite.role}`;
    batches.set(key, [...(batches.get(key) ?? []), invite]);
  }
  return (
    <div className="flex flex-col gap-8">
      {canInvite && <IssueCodes />}
      {batches.size === 0 ? (
        <EmptyState title="No code yet">
          Codes are for people who sit in one room and have no mail at hand. Print them, and hand one to each.
        </EmptyState>
      ) : (
        <DataTable caption="Codes, by when they were made" isStacked className="print:hidden">
          <thead>
            <DataRow>
              <HeadCell>Made</HeadCell>
              <HeadCell>Role</HeadCell>
              <HeadCell align="end">Used</HeadCell>
              <HeadCell>Expire</HeadCell>
              <HeadCell>
                <span className="sr-only">Withdraw</span>
              </HeadCell>
            </DataRow>
          </thead>
          <tbody>
            {[...batches].map(([key, batch]) => (
              <BatchRow key={key} batch={batch} />
            ))}
          </tbody>
        </DataTable>
      )}
    </div>
  );
}

function BatchRow({ batch }: { batch: Invite[] }) {
  const now = useServerNow(30_000);
  const canRevoke = useAllowed("revoke-invites");
  const open = batch.filter((invite) => whyInviteFails(invite, now) === null);
  const used = batch.filter(({ uses }) => uses > 0).length;
  const { role, issuedAt, expiresAt } = batch[0]!;
  return (
    <DataRow className={open.length > 0 ? undefined : "text-soft"}>
      <HeadCell scope="row" className="align-middle! whitespace-nowrap">
        <LocalTime at={issuedAt} />
      </HeadCell>
      <DataCell label="Role" className="align-middle!">
        {role}
      </DataCell>
      <DataCell label="Used" align="end" className="align-middle! whitespace-nowrap">
        {used} of {batch.length}
      </DataCell>
      <DataCell label="Expire" className="align-middle! whitespace-nowrap">
        {expiresAt === null ? "never" : <LocalTime at={expiresAt} />}
      </DataCell>
      <DataCell align="end" className="align-middle!">
        {canRevoke && open.length > 0 && (
          <ConfirmDialog
            title="Withdraw these codes?"
            confirmLabel="Withdraw"
            tone="danger"
            command={() => ({
              id: newId(),
              type: "revoke-invites",
              inviteIds: open.slice(0, mostInvited).map(({ id }) => id),
            })}
            trigger={
              <Button variant="quiet" size="sm" className="-my-1">
                Withdraw {countOf(open.length, "unused code")}
              </Button>
            }
          >
            <p>Nobody can join with them any more. Those who have joined stay.</p>
          </ConfirmDialog>
        )}
      </DataCell>
    </DataRow>
  );
}
