"use client";

import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { useExercise, useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { LoggedEvent } from "@/lib/domain/events";
import { actWords } from "./act-words";

type Page = { acts: LoggedEvent[]; next: number | null };

/** What organizers have done, the latest first. */
export function AuditDesk() {
  const isOrganizer = useMe()?.role === "organizer";
  return (
    <>
      <PageHeader title="Audit" lede="Every act of an organizer, from the log. Nothing can be taken out of it." />
      {isOrganizer ? <Acts /> : <Notice>Organizers see what organizers have done; you are here as a moderator.</Notice>}
    </>
  );
}

function Acts() {
  const { slug } = useLive();
  const names = useExercise((state) => state);
  const [pages, setPages] = useState<Page[]>([]);
  const [status, setStatus] = useState<"asking" | "idle" | "failed">("asking");

  const ask = useCallback(
    async (before: number | null, signal?: AbortSignal): Promise<void> => {
      setStatus("asking");
      const query = before === null ? "" : `?before=${before}`;
      const page = await fetch(`/api/v1/exercises/${slug}/acts${query}`, { cache: "no-store", signal })
        .then((response) => (response.ok ? (response.json() as Promise<Page>) : null))
        .catch(() => null);
      if (signal?.aborted) return;
      if (page) setPages((earlier) => (before === null ? [page] : [...earlier, page]));
      setStatus(page ? "idle" : "failed");
    },
    [slug],
  );
  useEffect(() => {
    const stop = new AbortController();
    void Promise.resolve().then(() => ask(null, stop.signal));
    return () => stop.abort();
  }, [ask]);

  const rows = pages
    .flatMap(({ acts }) => acts)
    .flatMap((act) => {
      const words = actWords(act, names);
      return words === null ? [] : [{ act, words }];
    });
  const next = pages.at(-1)?.next ?? null;
  return (
    <div className="flex flex-col items-start gap-4">
      {pages.length === 0 && status === "asking" && <Skeleton className="h-40 w-full" />}
      {pages.length > 0 && rows.length === 0 && (
        <EmptyState title="Nothing yet">What organizers do appears here.</EmptyState>
      )}
      {rows.length > 0 && (
        <DataTable caption="What organizers have done" isStacked>
          <thead>
            <DataRow>
              <HeadCell>When</HeadCell>
              <HeadCell>Who</HeadCell>
              <HeadCell>What</HeadCell>
            </DataRow>
          </thead>
          <tbody>
            {rows.map(({ act, words }) => (
              <DataRow key={act.seq}>
                <DataCell label="When" className="whitespace-nowrap text-soft">
                  <LocalTime at={act.at} />
                </DataCell>
                <DataCell label="Who">
                  <bdi>{names.members[act.by ?? ""]?.alias ?? "Somebody"}</bdi>
                </DataCell>
                <DataCell label="What">
                  <span dir="auto">{words}</span>
                </DataCell>
              </DataRow>
            ))}
          </tbody>
        </DataTable>
      )}
      {status === "failed" && (
        <Notice tone="danger">
          This could not be read.{" "}
          <button type="button" className="underline" onClick={() => void ask(next)}>
            Try again
          </button>
        </Notice>
      )}
      {next !== null && status !== "failed" && (
        <Button size="sm" isPending={status === "asking"} onPress={() => void ask(next)}>
          Earlier
        </Button>
      )}
    </div>
  );
}
