"use client";

import { clsx } from "clsx";
import type { Round } from "@/lib/domain/rounds/round";
import { useSituation } from "./use-situation";

type Stage = "done" | "on" | "next";

/** The rounds as segments, as wide as they are long: done, on and still to come. */
export function RoundStrip({ size = "bar", className }: { size?: "line" | "bar"; className?: string }) {
  const { rounds, status, now, current } = useSituation();
  const isOver = status === "closed" || status === "published";
  const shortest = Math.max(...rounds.map((round) => round.lengthMs)) / 6;

  return (
    <ol aria-label="Rounds" className={clsx("flex", size === "line" ? "h-[3px] gap-px" : "h-2 gap-[3px]", className)}>
      {rounds.map((round) => {
        const stage = stageOf(round, now, isOver);
        return (
          <li
            key={round.id}
            aria-current={round === current ? "step" : undefined}
            title={round.name}
            // A very short round still gets a segment that can be seen.
            style={{ flexGrow: Math.max(round.lengthMs, shortest), flexBasis: 0 }}
            className={clsx(
              "relative overflow-hidden",
              size === "bar" && "rounded-sm",
              stage !== "done" ? "bg-line" : isOver ? "bg-soft/50" : "bg-soft",
            )}
          >
            {stage === "on" && (
              <span
                className="absolute inset-y-0 start-0 bg-accent"
                style={{ width: `${partOver(round, now) * 100}%` }}
              />
            )}
            <span className="sr-only">
              {round.name}, {stageWords[stage]}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

const stageWords: Record<Stage, string> = { done: "over", on: "open now", next: "to come" };

export function stageOf(round: Round, now: number, isOver: boolean): Stage {
  if (isOver || (round.closesAt !== null && round.closesAt <= now)) return "done";
  return round.opensAt !== null && round.opensAt <= now ? "on" : "next";
}

function partOver(round: Round, now: number): number {
  const { opensAt, closesAt } = round;
  if (opensAt === null || closesAt === null || closesAt <= opensAt) return 0;
  return Math.min(1, Math.max(0.02, (now - opensAt) / (closesAt - opensAt)));
}
