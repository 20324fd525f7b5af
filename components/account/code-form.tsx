"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { readAccessCode, spellAccessCode } from "@/lib/domain/members/access-code";

/** Takes an access code to the page where one joins with it. */
export function CodeForm() {
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [isLeaving, startLeaving] = useTransition();

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const code = readAccessCode(typed);
    if (code === null) return setError("A code has eight letters and digits, such as K7QF-2MPD.");
    setError(null);
    startLeaving(() => router.push(`/join/${spellAccessCode(code)}`));
  }
  return (
    <form method="post" onSubmit={handleSubmit} className="flex flex-col gap-4">
      <TextField
        label="Access code"
        value={typed}
        onChange={setTyped}
        errorMessage={error}
        placeholder="K7QF-2MPD"
        autoComplete="one-time-code"
        spellCheck="false"
        autoFocus
        isRequired
        maxLength={40}
        className="[&_input]:text-lg [&_input]:tracking-[0.12em]"
      />
      <Button type="submit" variant="primary" isPending={isLeaving} className="self-start">
        Go on
      </Button>
    </form>
  );
}
