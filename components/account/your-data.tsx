"use client";

import { Download } from "lucide-react";
import { useDownload } from "@/components/archive/use-download";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Everything that is kept of oneself, as one file. */
export function YourData() {
  const { download, isPending, error } = useDownload("/api/v1/account/data", "your-data.sandtable.zip");
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="measure text-[0.9375rem]">
        Your account, your place in each exercise, and all that you have written, rated and done there: pages to read,
        and the same as JSON for programs. What others wrote is not in it, nor who they are.
      </p>
      <Button isPending={isPending} onPress={() => void download()}>
        <Download aria-hidden size={16} />
        Download your data
      </Button>
      <p aria-live="polite" className="text-[0.8125rem] text-soft empty:hidden">
        {isPending ? "It is being put together; that can take a minute where you have written a lot." : ""}
      </p>
      {error && <Notice tone="danger">{error.message}</Notice>}
    </div>
  );
}
