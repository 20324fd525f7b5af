"use client";

import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import type { Instant } from "@/lib/domain/primitives";
import { betterHour, nightShare } from "@/lib/domain/rounds/night";
import { useZones } from "./use-zones";

/** Warns of deadlines that fall between 23:00 and 07:00 for most members, and names the better hour. */
export function NightWarning({ deadlines }: { deadlines: { name: string; at: Instant }[] }) {
  const zones = useZones();
  const atNight = deadlines.flatMap(({ name, at }) => {
    const better = betterHour(at, zones);
    return better === null ? [] : [{ name, at, better, share: nightShare(at, zones) }];
  });
  if (atNight.length === 0) return null;
  return (
    <Notice tone="warn">
      <p className="font-semibold">
        {atNight.length === 1 ? "A deadline falls" : `${atNight.length} deadlines fall`} in the night of most members
      </p>
      <ul className="mt-1 flex flex-col gap-1">
        {atNight.map(({ name, at, better, share }) => (
          <li key={name}>
            {name} ends <LocalTime at={at} />, which is night for {Math.round(share * 100)} % of them. Better:{" "}
            <LocalTime at={better} />
            {betterWords(share, nightShare(better, zones))}.
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function betterWords(before: number, after: number): string {
  if (after === 0) return ", when all are awake";
  return after < before ? `, night for ${Math.round(after * 100)} %` : "";
}
