"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { Role } from "@/lib/domain/members/member";

type Place = { alias: string; role: Role; place: number; waiting: number; isOver: boolean };

const lookEveryMs = 5_000;

/** Where somebody stands on the waiting list, kept up to date; goes to the exercise once they are let in. */
export function WaitingPlace({ slug, initial, hasAddress }: { slug: string; initial: Place; hasAddress: boolean }) {
  const [place, setPlace] = useState(initial);
  const [isLate, setIsLate] = useState(false);

  useEffect(() => {
    const look = async () => {
      const response = await fetch(`/api/v1/exercises/${slug}/place`).catch(() => null);
      setIsLate(response === null || response.status >= 500);
      if (response?.ok) setPlace((await response.json()) as Place);
      // No longer waiting: this page knows where to go on.
      else if (response?.status === 404 || response?.status === 401) window.location.reload();
    };
    const timer = setInterval(() => void look(), lookEveryMs);
    return () => clearInterval(timer);
  }, [slug]);

  if (place.isOver) {
    return (
      <Notice tone="warn">The exercise is over, and nobody can join any more. Thank you for having waited.</Notice>
    );
  }
  return (
    <>
      <div className="rounded-xl border border-line bg-card p-5" role="status">
        <p className="text-sm text-soft">Your place in the queue</p>
        <p className="mt-1 font-read text-4xl font-semibold tabular-nums">{place.place}</p>
        <p className="mt-1 text-sm text-soft">
          {place.waiting === 1 ? "Nobody else is waiting." : `${place.waiting} people are waiting.`} You will be{" "}
          <bdi>{place.alias}</bdi>, {place.role}.
        </p>
      </div>
      <p className="text-sm text-soft">
        You get in when a place becomes free or the organizer lets you in.{" "}
        {hasAddress
          ? "A mail tells you; you can close this page. While it is open it takes you there by itself."
          : "You have no e-mail address here, so come back to this page with this browser; while it is open it takes you there by itself."}
      </p>
      <p className="text-sm text-soft">
        What is kept of you, and the way out, are on{" "}
        <Link href="/account#your-data" className="underline">
          your account page
        </Link>
        .
      </p>
      {isLate && <Notice tone="warn">The server cannot be reached. Your place is kept; this page tries again.</Notice>}
    </>
  );
}
