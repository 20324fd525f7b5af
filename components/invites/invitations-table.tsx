"use client";

import { useSearchParams } from "next/navigation";
import { useDeferredValue, useState } from "react";
import { Button } from "@/components/ui/button";
import { DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useExercise, useServerNow } from "@/lib/client/hooks";
import type { Invite } from "@/lib/domain/members/member";
import { InvitationRow } from "./invitation-row";
import { isMissing, type Standing, standingOf, standingWords } from "./standing";
import type { Invitation } from "@/lib/domain/members/invitation";

const atOnce = 100;
const everything = "all";
const missing = "not-joined";

type InvitationsTableProps = { invitations: Invitation[]; invites: Invite[]; canInvite: boolean };

/** Everybody who was invited by mail, and what came of it. */
export function InvitationsTable({ invitations, invites, canInvite }: InvitationsTableProps) {
  const [query, setQuery] = useState("");
  // As the link from the participation room asks.
  const isAsked = useSearchParams().get("show") === missing;
  const [wanted, setWanted] = useState<Standing | typeof everything | typeof missing>(isAsked ? missing : everything);
  const [most, setMost] = useState(atOnce);
  const now = useServerNow(30_000);
  const waiting = useExercise((state) => state.applicants);
  const sought = useDeferredValue(query).trim().toLowerCase();

  const inviteOf = new Map(invites.map((invite) => [invite.id, invite]));
  const rows = invitations.flatMap((invitation) => {
    const invite = inviteOf.get(invitation.inviteId);
    return invite ? [{ invite, invitation, standing: standingOf(invite, invitation, now) }] : [];
  });
  const count = (standing: Standing) => rows.filter((row) => row.standing === standing).length;
  const found = rows.filter(
    ({ invite, invitation: { email, name, region, field }, standing }) =>
      (wanted === everything || wanted === standing || (wanted === missing && isMissing(standing))) &&
      [email, name, region, field, invite.role].join(" ").toLowerCase().includes(sought),
  );

  if (rows.length === 0) {
    return (
      <EmptyState title="Nobody has been invited by mail yet">
        Paste a list above. Here you then see who has got the mail and who has joined.
      </EmptyState>
    );
  }
  const options = (Object.keys(standingWords) as Standing[]).map((id) => ({
    id,
    label: `${standingWords[id]} (${count(id).toLocaleString("en")})`,
  }));
  return (
    <div>
      <div className="mb-4 flex flex-wrap items-end gap-4">
        <TextField
          label="Find"
          value={query}
          onChange={setQuery}
          placeholder="Name, address, region"
          className="w-64 max-sm:w-full"
        />
        <Select
          label="Show"
          className="w-60 max-sm:w-full"
          options={[
            { id: everything, label: `everybody (${rows.length.toLocaleString("en")})` },
            {
              id: missing,
              label: `not joined (${rows.filter((row) => isMissing(row.standing)).length.toLocaleString("en")})`,
            },
            ...options,
          ]}
          value={wanted}
          onChange={(next) => {
            setWanted(next);
            setMost(atOnce);
          }}
        />
        <p role="status" className="py-2.5 text-sm text-soft tabular-nums">
          {count("joined").toLocaleString("en")} of {rows.length.toLocaleString("en")} have joined
          {Object.keys(waiting).length > 0 && `, ${Object.keys(waiting).length} wait for a place`}.
        </p>
      </div>
      {found.length === 0 ? (
        <EmptyState title="Nobody matches">Try a part of the name or of the address, or show everybody.</EmptyState>
      ) : (
        <DataTable caption="Invited by mail" isStacked>
          <thead>
            <DataRow>
              <HeadCell>Whom</HeadCell>
              <HeadCell>Role</HeadCell>
              <HeadCell>Region, expertise</HeadCell>
              <HeadCell>State</HeadCell>
              <HeadCell>
                <span className="sr-only">What to do</span>
              </HeadCell>
            </DataRow>
          </thead>
          <tbody>
            {found.slice(0, most).map((row) => (
              <InvitationRow key={row.invite.id} {...row} canInvite={canInvite} />
            ))}
          </tbody>
        </DataTable>
      )}
      {found.length > most && (
        <p className="mt-4 flex justify-center">
          <Button onPress={() => setMost(most + atOnce)}>
            Show {Math.min(atOnce, found.length - most)} more of {found.length.toLocaleString("en")}
          </Button>
        </p>
      )}
    </div>
  );
}
