"use client";

import { useEffect } from "react";
import { browserStorage } from "./browser-storage";
import { useViewer } from "./hooks";
import { postJson } from "./send-command";

/** Tells the server once in which time zone this browser is, for who has not said where they live. */
export function useTellZone(): void {
  const viewer = useViewer();
  const memberId = viewer.kind === "member" ? viewer.memberId : null;
  useEffect(() => {
    if (memberId === null) return;
    const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
    const key = `zone:${memberId}`;
    if (!zone || browserStorage.getItem(key) === zone) return;
    void postJson("/api/v1/account/zone", { zone, isGuess: true }, {}, "PUT").then((answer) => {
      // A zone that the server refuses it would refuse again.
      if (answer && answer.status < 429) browserStorage.setItem(key, zone);
    });
  }, [memberId]);
}
