"use client";

import { Countdown } from "@/components/rounds/countdown";
import { useSituation } from "@/components/rounds/use-situation";
import { LocalTime } from "@/components/ui/local-time";

/** What ends next, and what comes then; nothing while no round is open. */
export function NextDeadline() {
  const { current, next, isPaused } = useSituation();
  if (!current) return null;
  const closesAt = current.closesAt ?? 0;
  return (
    <p className="text-sm text-soft">
      <b dir="auto" className="font-semibold text-ink">
        {current.name}
      </b>{" "}
      ends in <Countdown until={closesAt} className="text-ink" />
      {isPaused ? (
        ", counted from when the exercise goes on"
      ) : (
        <>
          {" "}
          (<LocalTime at={closesAt} />)
        </>
      )}
      {next ? (
        <>
          , then comes <bdi>{next.name}</bdi>.
        </>
      ) : (
        ". It is the last round."
      )}
    </p>
  );
}
