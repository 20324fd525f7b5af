"use client";

import { Copy } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { announce } from "@/components/ui/toasts";
import { copyText } from "@/lib/client/copy-text";
import { postJson } from "@/lib/client/send-command";
import { splitError, useRequest } from "./use-request";

/** Makes a token and shows it, this once. */
export function NewToken() {
  const router = useRouter();
  const [name, setName] = useState("");
  const [made, setMade] = useState<{ name: string; token: string } | null>(null);
  const { run, isPending, error } = useRequest();
  const shown = splitError(error, ["name"]);

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const token = await run<{ name: string; token: string }>(() => postJson("/api/v1/tokens", { name }));
    if (!token) return;
    setMade(token);
    setName("");
    router.refresh();
  }

  return (
    <div className="flex flex-col gap-4">
      <form method="post" onSubmit={handleSubmit} className="flex flex-col gap-3">
        <div className="flex flex-wrap items-end gap-3">
          <TextField
            label="What is the new token for?"
            name="name"
            placeholder="Transcript bot"
            isRequired
            maxLength={80}
            value={name}
            onChange={setName}
            errorMessage={shown.of("name")}
            className="min-w-0 flex-1 basis-64"
          />
          <Button type="submit" isPending={isPending}>
            Create token
          </Button>
        </div>
        {shown.general && <Notice tone="danger">{shown.general}</Notice>}
      </form>
      {made && <MadeToken {...made} />}
    </div>
  );
}

function MadeToken({ name, token }: { name: string; token: string }) {
  async function handleCopy() {
    const isCopied = await copyText(token);
    announce(
      isCopied ? "Copied." : "Copying did not work here. Mark the token and copy it by hand.",
      isCopied ? "success" : "warn",
    );
  }

  return (
    <Notice tone="success" title="Copy it now: it is not shown again">
      <p className="mt-0.5">
        Token for <span dir="auto">{name}</span>, to be sent as{" "}
        <code className="text-[0.8125rem]">Authorization: Bearer</code>. Whoever has it acts as you.
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-2">
        <code className="min-w-0 rounded bg-wash px-2 py-1 text-[0.8125rem] break-all select-all">{token}</code>
        <Button size="sm" onPress={() => void handleCopy()}>
          <Copy aria-hidden size={14} />
          Copy
        </Button>
      </p>
    </Notice>
  );
}
