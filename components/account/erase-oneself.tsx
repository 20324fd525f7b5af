"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { Notice } from "@/components/ui/notice";
import { announce } from "@/components/ui/toasts";
import { postJson } from "@/lib/client/send-command";
import { useRequest } from "./use-request";

/** Erases who one is in an exercise, once that has been confirmed. */
export function EraseOneself({ slug, title }: { slug: string; title: string }) {
  const router = useRouter();
  const { run, isPending, error } = useRequest();

  async function erase(close: () => void): Promise<void> {
    const erased = await run(() => postJson(`/api/v1/exercises/${slug}/erasure`, {}));
    if (!erased) return;
    close();
    announce("Nobody there can tell any more who you were.", "success");
    router.refresh();
  }
  return (
    <Dialog
      title="Erase who you are here?"
      size="sm"
      trigger={
        <Button size="sm" variant="quiet" aria-label={`Erase who I am in ${title}`}>
          Erase me…
        </Button>
      }
    >
      {(close) => (
        <div className="flex flex-col gap-4">
          <div className="flex flex-col gap-2 text-[0.9375rem]">
            <p>
              In <bdi className="font-semibold">{title}</bdi> your alias, region, field and the link to this account go,
              out of its history, too. You lose access, and stand there as “Former member”.
            </p>
            <p>What you wrote stays. If a comment gives you away, delete it first. This cannot be undone.</p>
          </div>
          {error && <Notice tone="danger">{error.message}</Notice>}
          <DialogActions
            close={close}
            confirmLabel="Erase for good"
            tone="danger"
            isPending={isPending}
            onConfirm={() => void erase(close)}
          />
        </div>
      )}
    </Dialog>
  );
}
