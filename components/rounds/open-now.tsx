"use client";

import { useSituation } from "./use-situation";

/** One line on what the viewer can do now. */
export function OpenNow() {
  const { line } = useSituation();
  const [head, ...rest] = line.split(": ");
  return (
    <>
      <b className="font-semibold">{head}</b>
      {rest.length > 0 && <span className="text-soft">: {rest.join(": ")}</span>}
    </>
  );
}
