"use client";

import { RefreshCw } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { newId } from "@/lib/client/new-id";
import { postJson } from "@/lib/client/send-command";
import { suggestAlias } from "./suggest-alias";
import { splitError, useRequest } from "./use-request";

const fields = ["name", "alias", "region", "field"];

type JoinFormProps = {
  code: string;
  isGuest: boolean;
  alias: string;
  /** What the organizer has written of the one who is invited. */
  known: { name: string; region: string; field: string };
};

/** Who one wants to be in the exercise. The ids stay the same, so that sending twice joins once. */
export function JoinForm({ code, isGuest, alias: suggested, known }: JoinFormProps) {
  const [ids, setIds] = useState<{ id: string; guestKey: string } | null>(null);
  const [input, setInput] = useState({ ...known, alias: suggested });
  const [isLeaving, setIsLeaving] = useState(false);
  const { run, isPending, error } = useRequest();
  const shown = splitError(error, fields);

  function bind(field: keyof typeof input) {
    return {
      name: field,
      value: input[field],
      onChange: (value: string) => setInput({ ...input, [field]: value }),
      errorMessage: shown.of(field),
    };
  }

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const { id, guestKey } = ids ?? { id: newId(), guestKey: newId() };
    setIds({ id, guestKey });
    const { name, ...persona } = input;
    const body = { id, ...persona, ...(isGuest && { name, guestKey }) };
    const joined = await run<{ slug: string; isWaiting: boolean }>(() =>
      postJson(`/api/v1/invites/${code}/join`, body),
    );
    if (!joined) return;
    setIsLeaving(true);
    // A whole load, since a guest is somebody else from now on.
    const room = joined.isWaiting ? "waiting" : "exercises";
    window.location.assign(new URL(`/${room}/${joined.slug}`, window.location.origin));
  }

  return (
    <form method="post" onSubmit={handleSubmit} className="flex flex-col gap-4">
      {isGuest && (
        <TextField
          {...bind("name")}
          label="Your name"
          description="Only the organizers see it."
          autoComplete="name"
          isRequired
          maxLength={120}
        />
      )}
      <div className="flex items-start gap-2">
        <TextField
          {...bind("alias")}
          label="Alias"
          description="The name under which everybody sees you."
          autoComplete="off"
          isRequired
          maxLength={60}
          className="min-w-0 flex-1"
        />
        <Button
          variant="quiet"
          size="icon"
          aria-label="Suggest another"
          // Beside the input, below its label and description.
          className="mt-12"
          onPress={() => setInput({ ...input, alias: suggestAlias() })}
        >
          <RefreshCw aria-hidden size={16} />
        </Button>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...bind("region")} label="Region" description="Where you look from, if you like." maxLength={80} />
        <TextField {...bind("field")} label="Field" description="What you know about, if you like." maxLength={80} />
      </div>
      {shown.general && <Notice tone="danger">{shown.general}</Notice>}
      <Button type="submit" variant="primary" isPending={isPending || isLeaving}>
        Join the exercise
      </Button>
    </form>
  );
}
