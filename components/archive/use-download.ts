"use client";

import { useState } from "react";
import { saveBlob } from "@/lib/client/save-file";
import { refusalOf } from "@/lib/client/send-command";
import type { RefusalBody } from "@/lib/domain/errors";

const unreachable = "The server cannot be reached. Try again when you are back online.";

/** Fetches a file that takes time to be made, and saves it; `error` holds why it was refused. */
export function useDownload(address: string, name: string) {
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<RefusalBody["error"] | null>(null);

  async function download(): Promise<void> {
    setIsPending(true);
    setError(null);
    const response = await fetch(address, { cache: "no-store" }).catch(() => null);
    const blob = response?.ok ? await response.blob().catch(() => null) : null;
    if (blob) saveBlob(name, blob);
    else if (response && !response.ok) setError(refusalOf(await response.json().catch(() => null)));
    else setError({ code: "unavailable", message: unreachable, details: [] });
    setIsPending(false);
  }
  return { download, isPending, error };
}
