"use client";

import { memo } from "react";
import { ConfirmDialog } from "@/components/editing/confirm-dialog";
import { Button } from "@/components/ui/button";
import { DataCell, DataRow, HeadCell } from "@/components/ui/data-table";
import { Pill, type PillTone } from "@/components/ui/pill";
import { announce } from "@/components/ui/toasts";
import { useCommand } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import type { Invite } from "@/lib/domain/members/member";
import { type Standing, standingWords } from "./standing";
import type { Invitation } from "@/lib/domain/members/invitation";

const tones: Record<Standing, PillTone> = {
  joined: "live",
  withdrawn: "neutral",
  expired: "neutral",
  "on-the-way": "neutral",
  "not-delivered": "danger",
  sent: "neutral",
};

type InvitationRowProps = { invite: Invite; invitation: Invitation; standing: Standing; canInvite: boolean };

export const InvitationRow = memo(function InvitationRow(props: InvitationRowProps) {
  const { invite, invitation, standing, canInvite } = props;
  const { email, name, region, field, mail } = invitation;
  const isOpen = canInvite && ["on-the-way", "not-delivered", "sent"].includes(standing);
  return (
    <DataRow>
      <HeadCell scope="row" className="max-w-72 min-w-48 align-middle! wrap-anywhere">
        <bdi>{name || email}</bdi>
        {name && <span className="block text-[0.8125rem] leading-snug font-normal text-soft">{email}</span>}
      </HeadCell>
      <DataCell label="Role" className="align-middle!">
        {invite.role}
      </DataCell>
      <DataCell label="Region, expertise" className="align-middle! text-soft">
        <bdi>{[region, field].filter(Boolean).join(", ") || "–"}</bdi>
      </DataCell>
      <DataCell label="State" className="max-w-80 align-middle! max-sm:col-span-2">
        <Pill tone={tones[standing]}>{standingWords[standing]}</Pill>
        {(standing === "not-delivered" || standing === "on-the-way") && mail?.problem && (
          <span className="mt-1 block text-[0.8125rem] leading-snug wrap-anywhere text-soft">{mail.problem}</span>
        )}
      </DataCell>
      <DataCell align="end" className="align-middle! whitespace-nowrap max-sm:col-span-2">
        {isOpen && <Actions invite={invite} whom={name || email} />}
      </DataCell>
    </DataRow>
  );
});

function Actions({ invite, whom }: { invite: Invite; whom: string }) {
  const { save, isPending } = useResend();
  return (
    <span className="-my-1 inline-flex gap-1">
      <Button
        variant="quiet"
        size="sm"
        isPending={isPending}
        aria-label={`Send the mail to ${whom} again`}
        onPress={() => void save(invite.id, whom)}
      >
        Send again
      </Button>
      <ConfirmDialog
        title="Withdraw this invitation?"
        confirmLabel="Withdraw"
        tone="danger"
        command={() => ({ id: newId(), type: "revoke-invite", inviteId: invite.id })}
        trigger={
          <Button variant="quiet" size="sm" aria-label={`Withdraw the invitation of ${whom}`}>
            Withdraw
          </Button>
        }
      >
        <p>The link in the mail to {whom} opens nothing any more. They can be invited anew.</p>
      </ConfirmDialog>
    </span>
  );
}

function useResend() {
  const { run, isPending } = useCommand();
  const save = async (inviteId: string, whom: string): Promise<void> => {
    const sent = await run({ id: newId(), type: "resend-invite", inviteId });
    if (sent.outcome === "accepted") announce(`Another mail to ${whom} is on its way.`, "success");
    else if (sent.outcome === "refused") announce(sent.error.message, "warn");
    else announce("The server cannot be reached. Try again when you are back online.", "danger");
  };
  return { save, isPending };
}
