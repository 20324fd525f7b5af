"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { postJson } from "@/lib/client/send-command";
import { deletionPhrase } from "@/lib/domain/privacy/words";
import { useRequest } from "./use-request";

type Needing = { slug: string; title: string };

const goes = [
  "Your name, address and ways to sign in, your sessions and tokens, and every mail to you.",
  "In each exercise your alias, region and field, what you said you know, drafts, notices and when you were there. It leaves the history of the exercise, too.",
  "Your place on waiting lists, and invitations that wait for your address.",
];
const stays = [
  "What you wrote and rated for others: options, comments, reasons. It is the record of the exercise, and stands there under “Former member”.",
  "What has left already: archives that an organizer took along, files that somebody saved.",
];

/** The end of an account: what goes and what stays, and what has to be done before. */
export function DeleteAccount({ needing }: { needing: Needing[] }) {
  return (
    <div className="flex flex-col items-start gap-4">
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Listed title="What goes, for good" lines={goes} />
        <Listed title="What stays" lines={stays} />
      </div>
      <p className="measure text-sm text-soft">
        If a comment gives you away, delete it first: its words leave the history of the exercise, too.
      </p>
      {needing.length > 0 ? <HandOverFirst needing={needing} /> : <Ask />}
    </div>
  );
}

function Listed({ title, lines }: { title: string; lines: string[] }) {
  return (
    <div>
      <h3 className="text-[0.9375rem] font-semibold">{title}</h3>
      <ul className="mt-1.5 flex list-disc flex-col gap-1.5 ps-4 text-sm marker:text-edge">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function HandOverFirst({ needing }: { needing: Needing[] }) {
  return (
    <Notice tone="warn" title="Hand over first" className="w-full">
      <p>You are the only organizer where others take part. Make one of them an organizer; then come back.</p>
      <ul className="mt-1 flex flex-col">
        {needing.map(({ slug, title }) => (
          <li key={slug}>
            <Link
              href={`/exercises/${slug}/console/members`}
              dir="auto"
              className="inline-block py-1.5 font-semibold underline"
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Ask() {
  const router = useRouter();
  const { run, isPending, error } = useRequest();
  const [typed, setTyped] = useState("");
  const isTyped = typed.trim().toLowerCase() === deletionPhrase;

  async function deleteIt(): Promise<void> {
    const answer = await run(() => postJson("/api/v1/account", { confirmation: deletionPhrase }, {}, "DELETE"));
    if (answer) router.replace("/farewell");
  }

  return (
    <Dialog title="Delete your account?" size="sm" trigger={<Button variant="danger">Delete my account…</Button>}>
      {(close) => (
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (isTyped && !isPending) void deleteIt();
          }}
        >
          <p className="text-[0.9375rem]">
            You are signed out everywhere at once. Nobody can bring the account back, not even an administrator.
          </p>
          <TextField
            label={`Type “${deletionPhrase}”`}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
            spellCheck="false"
          />
          {error && <Notice tone="danger">{error.message}</Notice>}
          <DialogActions
            close={close}
            confirmLabel="Delete for good"
            tone="danger"
            isPending={isPending}
            isDisabled={!isTyped}
            onConfirm={() => void deleteIt()}
          />
        </form>
      )}
    </Dialog>
  );
}
