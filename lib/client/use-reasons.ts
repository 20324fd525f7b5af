"use client";

import { useEffect, useState } from "react";
import { Reasons } from "@/lib/domain/ratings/results";
import { useLive } from "./live-provider";

/** The reasons given for ratings of an option in a round that all may see; undefined while they are being read. */
export function useReasons(roundId: string, number: number): string[] | undefined {
  const { reader } = useLive();
  const key = `${roundId}/${number}`;
  const [found, setFound] = useState<{ key: string; reasons: string[] }>();
  useEffect(() => {
    let isNeeded = true;
    const take = (page: unknown): boolean => {
      const { success, data } = Reasons.safeParse(page);
      if (success && isNeeded) setFound({ key, reasons: data.reasons });
      return success;
    };
    void reader.read(`results/${key}/reasons`, take, () => isNeeded);
    return () => {
      isNeeded = false;
    };
  }, [key, reader]);
  return found?.key === key ? found.reasons : undefined;
}
