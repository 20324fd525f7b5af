"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { requestSignIn } from "./request-sign-in";
import { splitError, useRequest } from "./use-request";

/** Asks for the mail with the link. `address` is where one was sent to a moment ago, to be mended. */
export function SignInForm({ next, address }: { next: string; address: string }) {
  const [email, setEmail] = useState(address);
  const [isLeaving, setIsLeaving] = useState(false);
  const { run, isPending, error } = useRequest();
  const shown = splitError(error, ["email"]);

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const answer = await run<{ url: string }>(() => requestSignIn("email", next, { email }));
    if (!answer) return;
    setIsLeaving(true);
    window.location.assign(answer.url);
  }

  return (
    // By post, so that a form sent before the page is ready does not put the address into its URL.
    <form method="post" onSubmit={handleSubmit} className="flex flex-col gap-4">
      <TextField
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="email"
        isRequired
        autoFocus
        value={email}
        onChange={setEmail}
        errorMessage={shown.of("email")}
      />
      {shown.general && <Notice tone="danger">{shown.general}</Notice>}
      <Button type="submit" variant="primary" isPending={isPending || isLeaving}>
        Send me a link
      </Button>
    </form>
  );
}
