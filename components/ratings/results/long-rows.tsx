"use client";

import { type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { Virtuoso } from "react-virtuoso";

/** Beyond this many rows only those in sight are in the page; below it the browser's own search finds all. */
const mostInPage = 200;
/** Rows in the page before it is alive. */
const drawnAtFirst = 30;

type LongRowsProps<T> = { rows: readonly T[]; idOf: (row: T) => string; children: (row: T) => ReactNode };

/** The rows of a table, however many they are; each is an element of its own. On paper are all of them. */
export function LongRows<T>({ rows, idOf, children }: LongRowsProps<T>) {
  const isPrinting = usePrinting();
  if (isPrinting || rows.length <= mostInPage) {
    return (
      <div role="rowgroup">
        {rows.map((row) => (
          <div key={idOf(row)}>{children(row)}</div>
        ))}
      </div>
    );
  }
  return (
    <div role="rowgroup">
      <Virtuoso
        useWindowScroll
        data={rows}
        computeItemKey={(_, row) => idOf(row)}
        increaseViewportBy={600}
        initialItemCount={Math.min(drawnAtFirst, rows.length)}
        itemContent={(_, row) => children(row)}
      />
    </div>
  );
}

/** Whether the page is being put on paper. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // Before the browser looks at the page again, which is at once.
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
