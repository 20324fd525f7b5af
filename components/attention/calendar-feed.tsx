"use client";

import { CalendarDays } from "lucide-react";
import { useEffect, useState } from "react";
import { CopyField } from "@/components/console/copy-field";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { useLive } from "@/lib/client/live-provider";
import { postJson } from "@/lib/client/send-command";

/** The rounds for the viewer's own calendar, which asks for them again by itself. */
export function CalendarFeed() {
  const { slug } = useLive();
  const path = `/api/v1/exercises/${slug}/calendar`;
  const [address, setAddress] = useState<string | null>(null);
  const [isFailed, setIsFailed] = useState(false);

  useEffect(() => {
    const stop = new AbortController();
    fetch(path, { signal: stop.signal, cache: "no-store" })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        setAddress(((await response.json()) as { address: string }).address);
      })
      .catch(() => setIsFailed(!stop.signal.aborted));
    return () => stop.abort();
  }, [path]);

  return (
    <section aria-labelledby="calendar" className="flex flex-col gap-3">
      <div>
        <h2 id="calendar" className="flex items-center gap-2 text-lg">
          <CalendarDays aria-hidden size={18} className="text-soft" />
          Rounds in your calendar
        </h2>
        <p className="text-sm text-soft">
          Subscribe to this address in your calendar: when a round is moved, it moves there, too. Whoever has the
          address can read the rounds, so keep it to yourself.
        </p>
      </div>
      {isFailed && <Notice tone="danger">The address could not be read. Load the page again.</Notice>}
      {address === null && !isFailed && <Skeleton className="h-16" />}
      {address !== null && (
        <>
          <CopyField label="Address" text={address} />
          <div className="flex flex-wrap gap-2">
            <a href={address} download="rounds.ics" className={buttonClass({ size: "sm" })}>
              Download
            </a>
            <RenewAddress path={path} onRenewed={setAddress} />
          </div>
        </>
      )}
    </section>
  );
}

function RenewAddress({ path, onRenewed }: { path: string; onRenewed: (address: string) => void }) {
  const [status, setStatus] = useState<"idle" | "asking" | "failed">("idle");
  const handleRenew = async (close: () => void): Promise<void> => {
    setStatus("asking");
    const answer = await postJson(path, {});
    setStatus(answer?.status === 200 ? "idle" : "failed");
    if (answer?.status !== 200) return;
    onRenewed((answer.body as { address: string }).address);
    close();
  };
  return (
    <Dialog
      title="Make a new address?"
      size="sm"
      trigger={
        <Button size="sm" variant="quiet">
          Make a new address
        </Button>
      }
    >
      {(close) => (
        <div className="flex flex-col gap-4">
          <p>The address you have now shows nothing any more. Calendars that use it need the new one.</p>
          {status === "failed" && <Notice tone="danger">This did not arrive. Try again in a moment.</Notice>}
          <Button
            variant="primary"
            className="self-start"
            isPending={status === "asking"}
            onPress={() => void handleRenew(close)}
          >
            Make a new address
          </Button>
        </div>
      )}
    </Dialog>
  );
}
