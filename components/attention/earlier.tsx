"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice as Message } from "@/components/ui/notice";
import { useLive } from "@/lib/client/live-provider";
import { groupNotices } from "@/lib/domain/attention/grouped";
import type { Notice } from "@/lib/domain/attention/notice";
import { NoticeGroup } from "./notice-group";

type Page = { notices: Notice[]; next: number | null };

/** What has been seen already, a page at a time, for who looks for something again. */
export function Earlier() {
  const { slug } = useLive();
  const [pages, setPages] = useState<Page[]>([]);
  const [status, setStatus] = useState<"idle" | "asking" | "failed">("idle");
  const next = pages.at(-1)?.next;
  const seen = pages.flatMap(({ notices }) => notices).filter(({ seenAt }) => seenAt !== null);

  const handleMore = async (): Promise<void> => {
    setStatus("asking");
    const path = `/api/v1/exercises/${slug}/notices${next ? `?before=${next}` : ""}`;
    const page = await fetch(path, { cache: "no-store" })
      .then((response) => (response.ok ? (response.json() as Promise<Page>) : null))
      .catch(() => null);
    if (page) setPages((before) => [...before, page]);
    setStatus(page ? "idle" : "failed");
  };

  return (
    <section aria-label="Earlier" className="flex flex-col items-start gap-3">
      {pages.length > 0 && (
        <div className="w-full">
          <h2 className="mb-2 text-lg">Earlier</h2>
          {seen.length === 0 ? (
            <p className="border-t border-line py-3 text-soft">Nothing before that.</p>
          ) : (
            <ul className="border-b border-line">
              {groupNotices(seen).map((group) => (
                <NoticeGroup key={group.place.id} group={group} />
              ))}
            </ul>
          )}
        </div>
      )}
      {status === "failed" && <Message tone="danger">This could not be read. Try again in a moment.</Message>}
      {next !== null && (
        <Button size="sm" isPending={status === "asking"} onPress={() => void handleMore()}>
          {pages.length === 0 ? "Show what you have seen" : "More"}
        </Button>
      )}
    </section>
  );
}
