"use client";

import { useRef, useState } from "react";
import { uploadArchive } from "@/lib/client/upload-archive";
import { largestArchive } from "@/lib/domain/archive/manifest";
import type { RefusalBody } from "@/lib/domain/errors";

type State =
  | { step: "idle" | "unreachable" }
  | { step: "too-large"; name: string }
  | { step: "sending" | "checking"; name: string; share: number }
  | { step: "refused"; name: string; error: RefusalBody["error"] }
  | { step: "opened"; slug: string; events: number };

/** An archive on its way into this Sandtable. */
export function useOpenArchive() {
  const [state, setState] = useState<State>({ step: "idle" });
  const stop = useRef(new AbortController());

  async function open(file: File): Promise<void> {
    const { name, size } = file;
    if (size > largestArchive) return setState({ step: "too-large", name });
    const own = new AbortController();
    stop.current = own;
    setState({ step: "sending", name, share: 0 });
    const onProgress = (share: number): void => setState({ step: share < 1 ? "sending" : "checking", name, share });
    const sent = await uploadArchive(file, onProgress, own.signal);
    if (own.signal.aborted) return setState({ step: "idle" });
    if (sent.outcome === "opened") setState({ step: "opened", slug: sent.slug, events: sent.events });
    else if (sent.outcome === "refused") setState({ step: "refused", name, error: sent.error });
    else setState({ step: "unreachable" });
  }
  return {
    state,
    open,
    giveUp: (): void => stop.current.abort(),
    startOver: (): void => setState({ step: "idle" }),
  };
}
