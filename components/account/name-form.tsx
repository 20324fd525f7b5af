"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { announce } from "@/components/ui/toasts";
import { postJson } from "@/lib/client/send-command";
import { splitError, useRequest } from "./use-request";

export function NameForm({ name: stored }: { name: string }) {
  const router = useRouter();
  const [name, setName] = useState(stored);
  const { run, isPending, error } = useRequest();
  const shown = splitError(error, ["name"]);

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (!(await run(() => postJson("/api/v1/account", { name }, {}, "PUT")))) return;
    announce("Your name is saved.", "success");
    router.refresh();
  }

  return (
    <form method="post" onSubmit={handleSubmit} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          label="Name"
          description="Only the organizers of your exercises see it; everybody else sees your alias."
          name="name"
          autoComplete="name"
          isRequired
          maxLength={120}
          value={name}
          onChange={setName}
          errorMessage={shown.of("name")}
          className="min-w-0 flex-1 basis-64"
        />
        <Button type="submit" isPending={isPending} isDisabled={name.trim() === stored}>
          Save
        </Button>
      </div>
      {shown.general && <Notice tone="danger">{shown.general}</Notice>}
    </form>
  );
}
