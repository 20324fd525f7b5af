import { Notice } from "@/components/ui/notice";
import type { CommandError } from "@/lib/client/hooks";
import type { Refusal } from "@/lib/domain/errors";

type NotSavedProps = { error: CommandError | null; refusal: Refusal | null; isConflictShown: boolean };

/** Why a revision was not saved, or cannot be now. */
export function NotSaved({ error, refusal, isConflictShown }: NotSavedProps) {
  if (error?.code === "stale") {
    if (isConflictShown) return null;
    return (
      <Notice tone="warn" title="Somebody has changed the same sentence a moment ago">
        Their revision is on its way to this page. Both texts will stand beside each other above.
      </Notice>
    );
  }
  return (
    <Notice
      tone={error ? "danger" : "warn"}
      title={error ? "Not saved as a revision" : "It cannot be saved as a revision now"}
    >
      {(error ?? refusal)?.message} Your changes stay a draft that only you see, on this page.
    </Notice>
  );
}
