"use client";

import { useSituation } from "./use-situation";

/** One line on what the viewer can do now. */
export function OpenNow() {
  const { head, rest } = useSituation().line;
  return (
    <>
      <b className="font-semibold">{head}</b>
      {rest && <span className="text-soft">: {rest}</span>}
    </>
  );
}
