"use client";

import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useRefusal } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";

/** Opens an independent bundling, or says why that cannot be done now. */
export function OpenSitting({ label = "Open an independent bundling" }: { label?: string }) {
  const { save, isPending, error } = useSave();
  const refusal = useRefusal("open-independent-bundling");
  if (refusal) return <p className="text-sm text-soft">{refusal.message}</p>;
  return (
    <div className="flex flex-col gap-2">
      {error && <Notice tone="danger">{error.message}</Notice>}
      <Button
        variant="primary"
        className="self-center"
        isPending={isPending}
        onPress={() => void save({ id: newId(), type: "open-independent-bundling" })}
      >
        {label}
      </Button>
    </div>
  );
}
