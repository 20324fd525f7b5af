"use client";

import { clsx } from "clsx";
import { useRef, useState } from "react";
import { useSave } from "@/components/editing/use-save";
import { useWidth } from "@/components/map/use-width";
import { useSituation } from "@/components/rounds/use-situation";
import { formatTime } from "@/components/ui/local-time";
import { useAllowed, useExercise, useServerNow } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { useIsAlive } from "@/lib/client/use-is-alive";
import type { ExerciseState } from "@/lib/domain/state";
import { Handle } from "./handle";
import { MoveBar } from "./move-bar";
import { commandFor, type Edge, type Move, movedSpans, type Scene, type Span, spansOf, stepOf } from "./spans";

type Upon = Pick<ExerciseState, "rounds" | "injects">;

/** The schedule as a picture: rounds as long as they last, injects where they arrive, now; moved directly by organizers. */
export function SchedulePicture() {
  const { rounds, status, now } = useSituation();
  const standing = useServerNow() - now;
  const all = useExercise((state) => state.injects);
  const canMove = useAllowed(status === "draft" ? "plan-rounds" : "extend-round");
  const isAlive = useIsAlive();
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref, 800);
  const [asked, setMove] = useState<Move | null>(null);
  /** What a move was sent upon: as soon as that changes the move is part of it, and not to be drawn once more. */
  const [sentUpon, setSentUpon] = useState<Upon | null>(null);
  const isThere = sentUpon !== null && (sentUpon.rounds !== rounds || sentUpon.injects !== all);
  const move = isThere ? null : asked;
  const { save, isPending, error, clearError } = useSave();

  const injects = Object.values(all).filter(({ dueAt, releasedAt }) => dueAt !== null || releasedAt !== null);
  const scene: Scene = { status, rounds, spans: spansOf(rounds, status, now), injects, standing };
  const first = scene.spans[0];
  const last = scene.spans.at(-1);
  if (!first || !last) return null;
  const step = stepOf(last.to - first.from);
  const by = move ? Math.round(move.by / step) * step : 0;
  const drawn = move ? movedSpans(scene.spans, { ...move, by }) : scene.spans;
  const range = { from: first.from, to: Math.max(last.to, drawn.at(-1)!.to) };
  const left = (at: number): string => `${((at - range.from) / (range.to - range.from)) * 100}%`;

  const begin = (edge: Edge, delta: number): void => {
    clearError();
    const isSame = move?.edge.id === edge.id && move.edge.kind === edge.kind;
    setMove({ edge, by: (isSame ? move.by : 0) + delta });
  };
  const commit = async (): Promise<void> => {
    if (!move || by === 0 || isPending) return;
    const command = commandFor({ ...move, by }, scene, newId());
    if (!command) return;
    setSentUpon({ rounds, injects: all });
    if (await save(command)) setMove(null);
    setSentUpon(null);
  };
  const cancel = (): void => setMove(null);
  const handle = (edge: Edge) => ({
    ...{ range, width, step },
    onMove: (delta: number) => begin(edge, delta),
    onCommit: () => void commit(),
    onCancel: cancel,
  });
  const isMoved = ({ kind, id }: Edge): boolean => move?.edge.kind === kind && move.edge.id === id;

  return (
    <figure aria-label="The schedule as a picture" className="flex flex-col gap-2">
      <div ref={ref} className="relative h-24 overflow-hidden rounded-lg border border-line bg-card">
        {drawn.map((span) => (
          <Bar key={span.id} span={span} left={left} now={now} status={status} />
        ))}
        {injects.map(({ id, title, dueAt, releasedAt, number, plan }) => {
          const edge: Edge = { kind: "inject", id };
          const at = (releasedAt ?? dueAt ?? 0) + (isMoved(edge) ? by : 0);
          const isMovable =
            canMove && isAlive && status === "open" && (plan?.kind === "time" || plan?.kind === "round");
          const mark = (
            <span
              aria-hidden
              className={clsx(
                "block size-2.5 rotate-45 border-2 border-accent",
                releasedAt === null ? "bg-card" : "bg-accent",
              )}
            />
          );
          const style = { left: left(at), top: 6 };
          return isMovable ? (
            <Handle
              key={id}
              {...handle(edge)}
              label={`Inject ${title}`}
              text={formatTime(at, "short")}
              at={at}
              style={style}
              className="-translate-x-1/2 cursor-ew-resize p-1"
            >
              {mark}
            </Handle>
          ) : (
            <span
              key={id}
              role="img"
              aria-label={`${number === null ? "Inject" : `IN-${number}`} ${title}`}
              title={title}
              className="absolute -translate-x-1/2 p-1"
              style={style}
            >
              {mark}
            </span>
          );
        })}
        {canMove &&
          isAlive &&
          drawn.map((span, place) => {
            if (span.phase === "closed") return null;
            const hasGap = status === "open" && span.phase === "planned" && span.from > (drawn[place - 1]?.to ?? now);
            return (
              <span key={span.id}>
                {hasGap && (
                  <RoundHandle span={span} kind="start" left={left} {...handle({ kind: "start", id: span.id })} />
                )}
                <RoundHandle span={span} kind="end" left={left} {...handle({ kind: "end", id: span.id })} />
              </span>
            );
          })}
        {status === "open" && now >= range.from && now <= range.to && (
          <span aria-hidden className="absolute inset-y-0 w-px bg-danger" style={{ left: left(now) }} />
        )}
      </div>
      <MoveBar
        move={move && { ...move, by }}
        scene={scene}
        error={error}
        isPending={isPending}
        onApply={() => void commit()}
        onCancel={cancel}
      />
      {canMove && !move && (
        <figcaption className="text-[0.8125rem] text-soft">
          Drag the end of a round, or an inject; or reach it with Tab, move it with the arrow keys and press Enter.
        </figcaption>
      )}
    </figure>
  );
}

type BarProps = { span: Span; left: (at: number) => string; now: number; status: string };

function Bar({ span, left, now, status }: BarProps) {
  const isOn = status === "open" && span.phase === "open";
  const isOver = span.phase === "closed" || (status === "open" && span.to <= now);
  return (
    <div
      className={clsx(
        "absolute bottom-2 h-14 overflow-hidden rounded-md border px-2 py-1 text-[0.8125rem] leading-tight",
        isOn ? "border-accent bg-accent/15" : "border-line bg-wash",
        isOver && "opacity-60",
      )}
      style={{ left: left(span.from), width: `calc(${left(span.to)} - ${left(span.from)})` }}
    >
      <span dir="auto" className={clsx("block truncate", isOn && "font-semibold")}>
        {span.name}
      </span>
    </div>
  );
}

type RoundHandleProps = Omit<Parameters<typeof Handle>[0], "label" | "text" | "at" | "style"> & {
  span: Span;
  kind: "start" | "end";
  left: (at: number) => string;
};

function RoundHandle({ span, kind, left, ...props }: RoundHandleProps) {
  const at = kind === "end" ? span.to : span.from;
  return (
    <Handle
      {...props}
      label={kind === "end" ? `End of ${span.name}` : `Beginning of ${span.name}`}
      text={formatTime(at, "short")}
      at={at}
      style={{ left: `calc(${left(at)} - ${kind === "end" ? 10 : 0}px)`, bottom: 8 }}
      className="flex h-14 w-2.5 cursor-ew-resize items-center justify-center"
    >
      <span aria-hidden className="h-6 w-1 rounded-full bg-edge" />
    </Handle>
  );
}
