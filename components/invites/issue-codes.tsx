"use client";

import { useRef, useState } from "react";
import { isSame } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useServerNow } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { accessCodeFrom } from "@/lib/domain/members/access-code";
import { mostInvited } from "@/lib/domain/members/commands";
import { canBeGuest, type Role } from "@/lib/domain/members/member";
import { CodesSheet } from "./codes-sheet";
import { type Expiry, expiries, expiryAt } from "./expiries";
import { roleOptions } from "./role-words";

type Codes = { id: string; code: string }[];
type Attempt = { choice: unknown; codes: Codes; from: number };

const newCodes = (count: number): Codes =>
  Array.from({ length: count }, () => ({
    id: newId(),
    code: accessCodeFrom(crypto.getRandomValues(new Uint8Array(8))),
  }));

/** Makes codes. They are shown once, here, to be printed or saved, and kept nowhere but as hashes. */
export function IssueCodes() {
  const [count, setCount] = useState("20");
  const [role, setRole] = useState<Role>("analyst");
  const [expiry, setExpiry] = useState<Expiry>("week");
  const [issued, setIssued] = useState<{ codes: string[]; role: Role; expiresAt: number | null } | null>(null);
  const { save, isPending, error } = useSave();
  const now = useServerNow(60_000);
  // Pressed again after no answer came, it must ask for the same codes.
  const attempt = useRef<Attempt | null>(null);

  const wanted = Number(count);
  const isCount = Number.isInteger(wanted) && wanted >= 1 && wanted <= mostInvited;

  const handleIssue = async () => {
    const choice = { wanted, role, expiry };
    if (!attempt.current || !isSame(attempt.current.choice, choice))
      attempt.current = { choice, codes: newCodes(wanted), from: now };
    const { codes, from } = attempt.current;
    const expiresAt = expiryAt(expiry, from);
    const terms = { role, expiresAt, allowsGuests: canBeGuest(role) };
    if (!(await save({ id: newId(), type: "issue-codes", terms, codes }))) return;
    attempt.current = null;
    setIssued({ codes: codes.map(({ code }) => code), role, expiresAt });
  };
  if (issued) return <CodesSheet {...issued} onDone={() => setIssued(null)} />;
  return (
    <form
      className="flex flex-col gap-4 rounded-xl border border-line bg-card p-5"
      onSubmit={(event) => {
        event.preventDefault();
        void handleIssue();
      }}
    >
      <div>
        <h2 className="text-lg">New codes</h2>
        <p className="text-sm text-soft">
          Each lets one person in. Analysts and observers need no account; moderators and organizers sign in first.
        </p>
      </div>
      <div className="flex flex-wrap items-start gap-4">
        <TextField
          label="How many"
          className="w-32"
          inputMode="numeric"
          value={count}
          onChange={setCount}
          errorMessage={isCount ? null : `From 1 to ${mostInvited}.`}
        />
        <Select label="Role" className="w-56 max-sm:w-full" options={roleOptions} value={role} onChange={setRole} />
        <Choice label="Expire after" options={expiries} value={expiry} onChange={setExpiry} />
      </div>
      {error && <Notice tone="danger">{error.message}</Notice>}
      <div>
        <Button type="submit" variant="primary" isPending={isPending} isDisabled={!isCount}>
          Make the codes
        </Button>
      </div>
    </form>
  );
}
