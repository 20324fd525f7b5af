"use client";

import { useSave } from "@/components/editing/use-save";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { limits } from "@/lib/domain/primitives";

/** A word to everybody: it appears wherever they are, and in what concerns them. */
export function Announce() {
  const announcements = useExercise((state) => state.announcements);
  const canAnnounce = useAllowed("make-announcement");
  const { mine, change, discard } = useKeptEdit(useKeptKey("announcement"), { text: "" });
  const { save, isPending, error } = useSave();
  if (!canAnnounce && announcements.length === 0) return null;
  const handleSend = async (): Promise<void> => {
    if (await save({ id: newId(), type: "make-announcement", text: mine.text })) discard();
  };
  return (
    <section aria-labelledby="announce" className="flex flex-col gap-3">
      <h2 id="announce" className="text-xl">
        Announcements
      </h2>
      {canAnnounce && (
        <>
          <TextField
            label="To everybody"
            isMultiline
            rows={2}
            maxLength={limits.announcement}
            value={mine.text}
            onChange={(text) => change({ text })}
          />
          {error && <Notice tone="danger">{error.message}</Notice>}
          <div>
            <Button
              isPending={isPending}
              isDisabled={mine.text.trim() === "" || mine.text.trim().length > limits.announcement}
              onPress={() => void handleSend()}
            >
              Announce
            </Button>
          </div>
        </>
      )}
      {announcements.length > 0 && (
        <ul className="border-t border-line text-sm">
          {announcements.toReversed().map(({ id, text, at }) => (
            <li key={id} className="flex flex-wrap gap-x-4 border-b border-line py-2">
              <span className="text-soft">
                <LocalTime at={at} />
              </span>
              <span dir="auto" className="min-w-0 flex-1">
                {text}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
