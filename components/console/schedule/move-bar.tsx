"use client";

import { formatLength } from "@/components/rounds/lengths";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import type { CommandError } from "@/lib/client/hooks";
import type { Move, Scene } from "./spans";

type MoveBarProps = {
  move: Move | null;
  scene: Scene;
  error: CommandError | null;
  isPending: boolean;
  onApply: () => void;
  onCancel: () => void;
};

/** Says what has been moved on the picture, and asks before it is so for everybody. */
export function MoveBar({ move, scene, error, isPending, onApply, onCancel }: MoveBarProps) {
  if (!move) return null;
  const change =
    move.by === 0 ? "as it was" : `${formatLength(Math.abs(move.by))} ${move.by > 0 ? "later" : "earlier"}`;
  return (
    <div className="flex flex-col gap-2 rounded-lg border border-line bg-wash px-3 py-2">
      <div className="flex flex-wrap items-center gap-3">
        <p role="status" className="min-w-0 flex-1 text-sm">
          <What move={move} scene={scene} />, {change}
          {move.edge.kind === "inject" ? "." : "; later rounds move along."}
        </p>
        <Button size="sm" variant="quiet" onPress={onCancel} isDisabled={isPending}>
          Leave it
        </Button>
        <Button size="sm" variant="primary" onPress={onApply} isPending={isPending} isDisabled={move.by === 0}>
          Apply
        </Button>
      </div>
      {error && <Notice tone="danger">{error.message}</Notice>}
    </div>
  );
}

function What({ move: { edge, by }, scene }: { move: Move; scene: Scene }) {
  if (edge.kind === "inject") {
    const inject = scene.injects.find(({ id }) => id === edge.id);
    return (
      <>
        <b className="font-semibold">{inject?.title}</b> arrives <LocalTime at={(inject?.dueAt ?? 0) + by} />
      </>
    );
  }
  const span = scene.spans.find(({ id }) => id === edge.id);
  const at = (edge.kind === "end" ? span?.to : span?.from) ?? 0;
  return (
    <>
      <b className="font-semibold">{span?.name}</b> {edge.kind === "end" ? "ends" : "begins"} <LocalTime at={at + by} />
      ; later rounds move along
    </>
  );
}
