"use client";

import { useRef, useState } from "react";
import { CopyField } from "@/components/console/copy-field";
import { isSame } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Choice } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useServerNow } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { canBeGuest as canGuestsBe, type Role } from "@/lib/domain/members/member";
import { limits } from "@/lib/domain/primitives";
import { type Expiry, expiries, expiryAt } from "./expiries";
import { newInviteCode } from "./invite-code";
import { roleOptions } from "./role-words";

type Attempt = { choice: unknown; code: string; from: number };

/** Makes an invitation link. Its code is shown once, here, and kept nowhere but as a hash. */
export function IssueInvite() {
  const [role, setRole] = useState<Role>("analyst");
  const [uses, setUses] = useState("70");
  const [expiry, setExpiry] = useState<Expiry>("week");
  const [allowsGuests, setAllowsGuests] = useState(false);
  const [issued, setIssued] = useState<{ link: string; role: Role } | null>(null);
  const { save, isPending, error } = useSave();
  const now = useServerNow(60_000);
  // Pressed again after no answer came, it must ask for the same link, not for a second one.
  const attempt = useRef<Attempt | null>(null);

  const maxUses = Number(uses);
  const hasUses = Number.isInteger(maxUses) && maxUses >= 1 && maxUses <= limits.members;
  const canBeGuest = canGuestsBe(role);

  const handleIssue = async () => {
    const choice = { role, maxUses, expiry, allowsGuests: canBeGuest && allowsGuests };
    if (!attempt.current || !isSame(attempt.current.choice, choice))
      attempt.current = { choice, code: newInviteCode(), from: now };
    const { code, from } = attempt.current;
    const terms = { role, maxUses, expiresAt: expiryAt(expiry, from), allowsGuests: choice.allowsGuests };
    if (!(await save({ id: newId(), type: "issue-invite", terms, code }))) return;
    attempt.current = null;
    setIssued({ link: `${window.location.origin}/join/${code}`, role });
  };
  if (issued) {
    return (
      <section
        aria-label="The new invitation"
        className="flex flex-col gap-3 rounded-xl border border-accent/50 bg-card p-5"
      >
        <h2 className="text-lg">The link for {issued.role}s is ready</h2>
        <CopyField label="Invitation link" text={issued.link} />
        <p className="text-sm text-soft">
          It is shown only now, and cannot be looked up later. Whoever has it can join, until it is used up, expires or
          is withdrawn.
        </p>
        <div>
          <Button size="sm" onPress={() => setIssued(null)}>
            I have copied it
          </Button>
        </div>
      </section>
    );
  }
  return (
    <form
      className="flex flex-col gap-4 rounded-xl border border-line bg-card p-5"
      onSubmit={(event) => {
        event.preventDefault();
        void handleIssue();
      }}
    >
      <h2 className="text-lg">New invitation link</h2>
      <div className="flex flex-wrap items-start gap-4">
        <Select label="Role" className="w-56 max-sm:w-full" options={roleOptions} value={role} onChange={setRole} />
        <TextField
          label="For how many people"
          className="w-44"
          inputMode="numeric"
          value={uses}
          onChange={setUses}
          errorMessage={hasUses ? null : `From 1 to ${limits.members.toLocaleString("en")}.`}
        />
        <Choice label="Expires after" options={expiries} value={expiry} onChange={setExpiry} />
      </div>
      {canBeGuest && (
        <Checkbox isSelected={allowsGuests} onChange={setAllowsGuests}>
          Guests may join with the link alone
          <span className="block text-[0.8125rem] text-soft">
            They give a name and need no account. Otherwise people sign in first.
          </span>
        </Checkbox>
      )}
      {error && <Notice tone="danger">{error.message}</Notice>}
      <div>
        <Button type="submit" variant="primary" isPending={isPending} isDisabled={!hasUses}>
          Make the link
        </Button>
      </div>
    </form>
  );
}
