"use client";

import { Upload } from "lucide-react";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { FileTrigger } from "react-aria-components";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Choice } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useServerNow } from "@/lib/client/hooks";
import { parseTable, toCsv } from "@/lib/client/parse-table";
import { readTextFile } from "@/lib/client/read-text-file";
import { readInviteList } from "@/lib/domain/members/invite-list";
import type { Invite, Role } from "@/lib/domain/members/member";
import { countOf } from "@/lib/domain/report/words";
import { type Expiry, expiries, expiryAt } from "./expiries";
import { ListPreview } from "./list-preview";
import { roleOptions } from "./role-words";
import { useInvitePeople } from "./use-invite-people";
import type { Invitation } from "@/lib/domain/members/invitation";
import { useKnown } from "./use-known";

const example = "name, e-mail, role, region, expertise\nAna Novak, ana@example.org, analyst, Ljubljana, Energy";

/** A list of people, pasted or from a file: seen before it is sent, with what is wrong in which row. */
export function ListForm({ invitations, invites }: { invitations: Invitation[]; invites: Invite[] }) {
  const [text, setText] = useState("");
  const [role, setRole] = useState<Role>("analyst");
  const [expiry, setExpiry] = useState<Expiry>("month");
  const [allowsGuests, setAllowsGuests] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const { invite, isPending, error } = useInvitePeople();
  const now = useServerNow(60_000);
  const known = useKnown(invitations, invites, now);
  // The moment counts from the first attempt, so that the same list sent once more is the same command.
  const from = useRef<number | null>(null);

  const shown = useDeferredValue(text);
  const list = useMemo(() => readInviteList(parseTable(shown), role, known), [shown, role, known]);
  const good = list.rows.filter(({ status }) => status === "good");
  const wrong = list.rows.filter(({ status }) => status === "wrong");

  const handleInvite = async () => {
    from.current ??= now;
    const people = good.map(({ listed }) => listed);
    const done = await invite(people, { expiresAt: expiryAt(expiry, from.current), allowsGuests });
    if (done < people.length) return;
    from.current = null;
    setOutcome(outcomeOf(done, wrong.length));
    // What is left is what has to be corrected, where it can be.
    setText(
      wrong.length === 0 ? "" : toCsv([...(list.heading ? [list.heading] : []), ...wrong.map(({ cells }) => cells)]),
    );
  };
  const handleText = (next: string) => {
    setText(next);
    setOutcome(null);
    from.current = null;
  };
  return (
    <section aria-label="Invite a list" className="flex flex-col gap-4 rounded-xl border border-line bg-card p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 className="text-lg">Invite a list</h2>
          <p className="text-sm text-soft">Everybody gets a mail with a link of their own, which works once.</p>
        </div>
        <FileTrigger
          acceptedFileTypes={[".csv", ".tsv", ".txt", "text/csv", "text/plain"]}
          onSelect={(files) => void (files?.[0] && readTextFile(files[0]).then(handleText))}
        >
          <Button size="sm">
            <Upload aria-hidden size={16} />
            Choose a file
          </Button>
        </FileTrigger>
      </div>
      <TextField
        label="People"
        description="One a row, from a spreadsheet or a CSV file. Only the address must be there; the columns may stand in any order."
        isMultiline
        rows={4}
        value={text}
        onChange={handleText}
        placeholder={example}
        spellCheck="false"
        className="[&_textarea]:max-h-72 [&_textarea]:overflow-y-auto [&_textarea]:font-mono [&_textarea]:text-[0.8125rem]!"
      />
      <div className="flex flex-wrap items-start gap-4">
        <Select
          label="Role, where a row names none"
          className="w-56 max-sm:w-full"
          options={roleOptions}
          value={role}
          onChange={setRole}
        />
        <Choice label="Expires after" options={expiries} value={expiry} onChange={setExpiry} />
      </div>
      <Checkbox isSelected={allowsGuests} onChange={setAllowsGuests}>
        Analysts and observers may join as guests
        <span className="block text-[0.8125rem] text-soft">
          The link alone lets them in. Otherwise they sign in first, and can come back from anywhere.
        </span>
      </Checkbox>
      {outcome && <Notice tone="success">{outcome}</Notice>}
      {list.rows.length > 0 && <ListPreview list={list} />}
      {error && <Notice tone="danger">{error.message}</Notice>}
      <div>
        <Button
          variant="primary"
          isPending={isPending}
          isDisabled={good.length === 0 || shown !== text}
          onPress={() => void handleInvite()}
        >
          {good.length === 0 ? "Invite" : `Invite ${good.length.toLocaleString("en")}`}
        </Button>
      </div>
    </section>
  );
}

function outcomeOf(invited: number, left: number): string {
  const said = `${countOf(invited, "invitation")} ${invited === 1 ? "is" : "are"} on the way.`;
  if (left === 0) return said;
  return `${said} ${countOf(left, "row")} ${left === 1 ? "is" : "are"} left above, to be corrected.`;
}
