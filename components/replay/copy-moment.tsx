"use client";

import { Check, Link2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { announce } from "@/components/ui/toasts";
import { copyText } from "@/lib/client/copy-text";
import { replaceSearch } from "@/lib/client/search";

/** Copies the address of the moment that is shown. */
export function CopyMoment({ seq }: { seq: number }) {
  const [copied, setCopied] = useState<number | null>(null);
  const isCopied = copied === seq;

  async function handlePress(): Promise<void> {
    replaceSearch(`?at=${seq}`);
    if (await copyText(window.location.href)) setCopied(seq);
    else announce("The browser does not let this page copy. The link is in the address bar.", "warn");
  }
  return (
    <Button onPress={() => void handlePress()}>
      {isCopied ? <Check aria-hidden size={16} /> : <Link2 aria-hidden size={16} />}
      {isCopied ? "Link copied" : "Copy link to this moment"}
    </Button>
  );
}
