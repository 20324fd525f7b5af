"use client";

import { useEffect, useState } from "react";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";

export type Person = { name: string | null; email: string | null };

/** Who the members are, and those who wait, by their id; only organizers may ask. */
export function usePeople(isOrganizer: boolean): { people: ReadonlyMap<string, Person>; error: string | null } {
  const { slug } = useLive();
  const count = useExercise(({ members, applicants }) => Object.keys(members).length + Object.keys(applicants).length);
  const [people, setPeople] = useState<ReadonlyMap<string, Person>>(new Map());
  const [error, setError] = useState<string | null>(null);

  useEffect(() => {
    if (!isOrganizer) return;
    const stop = new AbortController();
    fetch(`/api/v1/exercises/${slug}/people`, { signal: stop.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        const { people: list } = (await response.json()) as { people: ({ memberId: string } & Person)[] };
        setPeople(new Map(list.map(({ memberId, name, email }) => [memberId, { name, email }])));
        setError(null);
      })
      .catch(() => {
        if (!stop.signal.aborted)
          setError(
            "The names could not be read. Everything else here is up to date; load the page again for the names.",
          );
      });
    return () => stop.abort();
    // Asked again when somebody has joined, or begun to wait.
  }, [slug, isOrganizer, count]);

  return { people, error };
}
