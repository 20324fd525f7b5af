"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { Pill } from "@/components/ui/pill";
import { announce } from "@/components/ui/toasts";
import { postJson } from "@/lib/client/send-command";
import { useRequest } from "./use-request";

type Session = { id: string; createdAt: number; expiresAt: number; isCurrent: boolean };

/** The browsers one is signed in with. */
export function SessionList({ sessions }: { sessions: Session[] }) {
  const router = useRouter();
  const [ending, setEnding] = useState<string | null>(null);
  const { run, error } = useRequest();

  async function end(what: string, path: string, done: string) {
    setEnding(what);
    const answer = await run(() => postJson(path, {}, {}, "DELETE"));
    setEnding(null);
    if (!answer) return;
    announce(done, "success");
    router.refresh();
  }

  return (
    <div className="flex flex-col gap-3">
      <ul className="border-t border-line">
        {sessions.map(({ id, createdAt, expiresAt, isCurrent }) => (
          <li
            key={id}
            className="flex min-h-13 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2"
          >
            <span className="flex flex-wrap items-center gap-x-2 text-sm">
              <span>
                Since <LocalTime at={createdAt} />,
              </span>
              <span className="text-soft">
                ends <LocalTime at={expiresAt} />
              </span>
              {isCurrent && <Pill tone="live">this browser</Pill>}
            </span>
            {!isCurrent && (
              <Button
                size="sm"
                aria-label={`End the session since ${new Date(createdAt).toUTCString()}`}
                isPending={ending === id}
                onPress={() => void end(id, `/api/v1/sessions/${id}`, "The session has ended.")}
              >
                End
              </Button>
            )}
          </li>
        ))}
      </ul>
      {error && <Notice tone="danger">{error.message}</Notice>}
      {sessions.length > 2 && (
        <Button
          size="sm"
          className="self-start"
          isPending={ending === "others"}
          onPress={() => void end("others", "/api/v1/sessions", "All other sessions have ended.")}
        >
          End all others
        </Button>
      )}
    </div>
  );
}
