import { Pill } from "@/components/ui/pill";
import { type Call, closesGap } from "@/lib/domain/calls/call";
import type { CallProgress } from "@/lib/domain/pages";

/** Whether a call stands, and whether what was missing is there by now; null while that is being read. */
export function CallState({ call, progress }: { call: Call; progress: CallProgress | undefined }) {
  if (call.closedAt !== null) return <Pill>call closed</Pill>;
  if (!progress) return null;
  return closesGap(call.before, progress.voices) ? (
    <Pill tone="live">gap closed</Pill>
  ) : (
    <Pill tone="warn">gap open</Pill>
  );
}
