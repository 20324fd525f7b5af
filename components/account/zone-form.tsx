"use client";

import { useRouter } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { announce } from "@/components/ui/toasts";
import { postJson } from "@/lib/client/send-command";
import { useIsAlive } from "@/lib/client/use-is-alive";
import { useRequest } from "./use-request";

/** In which time zone somebody lives, by which their quiet hours and their digest go. */
export function ZoneForm({ zone }: { zone: string | null }) {
  const router = useRouter();
  const isAlive = useIsAlive();
  const { run, isPending, error } = useRequest();

  async function handleChange(next: string) {
    if (!(await run(() => postJson("/api/v1/account/zone", { zone: next }, {}, "PUT")))) return;
    announce("Your time zone is saved.", "success");
    router.refresh();
  }

  // What zones there are a browser knows, and not each the same.
  const known = isAlive ? ["UTC", ...Intl.supportedValuesOf("timeZone")] : [];
  const zones = [...new Set([...(zone ? [zone] : []), ...known])].toSorted();
  return (
    <div className="flex flex-col gap-3">
      <Select
        label="Time zone"
        description="Quiet hours and the hour of the digest are those of this zone."
        placeholder="Not known yet"
        options={zones.map((id) => ({ id, label: id.replaceAll("_", " ") }))}
        value={zone}
        onChange={(next) => void handleChange(next)}
        isDisabled={isPending}
        className="max-w-sm"
      />
      {error && <Notice tone="danger">{error.message}</Notice>}
    </div>
  );
}
