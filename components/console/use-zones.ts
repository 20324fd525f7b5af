"use client";

import { useEffect, useState } from "react";
import { z } from "zod";
import { useLive } from "@/lib/client/live-provider";
import type { Zones } from "@/lib/domain/rounds/night";

const Answer = z.object({ zones: z.record(z.string(), z.number()) });

/** By which clocks the members live; empty until that is known. */
export function useZones(): Zones {
  const { slug } = useLive();
  const [zones, setZones] = useState<Zones>({});
  useEffect(() => {
    const controller = new AbortController();
    void fetch(`/api/v1/exercises/${slug}/zones`, { signal: controller.signal })
      .then(async (response) => (response.ok ? setZones(Answer.parse(await response.json()).zones) : undefined))
      // Without it there is no warning, and nothing else is amiss.
      .catch(() => undefined);
    return () => controller.abort();
  }, [slug]);
  return zones;
}
