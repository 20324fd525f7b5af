"use client";

import type { ReactNode } from "react";
import { Virtuoso } from "react-virtuoso";

/** Beyond this many rows only those in sight are in the page; below it the browser's own search finds all. */
const mostInPage = 200;
/** Rows in the page before it is alive. */
const drawnAtFirst = 30;

type LongRowsProps<T> = { rows: readonly T[]; idOf: (row: T) => string; children: (row: T) => ReactNode };

/** The rows of a table, however many they are; each is an element of its own. */
export function LongRows<T>({ rows, idOf, children }: LongRowsProps<T>) {
  if (rows.length <= mostInPage) {
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
