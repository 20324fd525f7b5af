"use client";

import { useRef } from "react";
import { Virtuoso, type VirtuosoHandle } from "react-virtuoso";
import type { Listed } from "./option-query";
import { OptionRow } from "./option-row";
import { useRowKeys } from "./use-row-keys";

/** Beyond this many rows only those in sight are in the page; below it the browser's own search finds all. */
const mostInPage = 200;

/** The rows of the list; j and k go from one to the next, and Enter opens the one that has the focus. */
export function OptionRows({ listed }: { listed: Listed[] }) {
  const virtuoso = useRef<VirtuosoHandle>(null);
  const list = useRef<HTMLDivElement>(null);
  const isLong = listed.length > mostInPage;
  useRowKeys(list, listed, (place) => {
    if (isLong) virtuoso.current?.scrollIntoView({ index: place });
  });
  if (!isLong) {
    return (
      <div ref={list}>
        <ol className="border-t border-line">
          {listed.map((entry) => (
            <OptionRow key={entry.option.id} {...entry} />
          ))}
        </ol>
      </div>
    );
  }
  return (
    <div ref={list} role="list" className="border-t border-line">
      <Virtuoso
        ref={virtuoso}
        useWindowScroll
        data={listed}
        computeItemKey={(_, { option }) => option.id}
        increaseViewportBy={600}
        initialItemCount={30}
        itemContent={(_, entry) => <OptionRow as="div" {...entry} />}
      />
    </div>
  );
}
