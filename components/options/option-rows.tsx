"use client";

import { useRef, useState } from "react";
import { type ListRange, Virtuoso, type VirtuosoHandle } from "react-virtuoso";
import { useCards } from "@/lib/client/use-held";
import type { CardsPage } from "@/lib/domain/pages";
import { OptionRow } from "./option-row";
import { useRowKeys } from "./use-row-keys";

/** Beyond this many rows only those in sight are in the page; below it the browser's own search finds all. */
const mostInPage = 200;
/** Rows on either side of those in sight that are read with them. */
const ahead = 30;

type OptionRowsProps = {
  numbers: number[];
  /** The first rows, as the page brought them along. */
  cards: CardsPage;
};

/** The rows of the list; j and k go from one to the next, and Enter opens the one that has the focus. */
export function OptionRows({ numbers, cards }: OptionRowsProps) {
  const virtuoso = useRef<VirtuosoHandle>(null);
  const list = useRef<HTMLDivElement>(null);
  const [{ startIndex, endIndex }, setRange] = useState<ListRange>({ startIndex: 0, endIndex: 0 });
  const isLong = numbers.length > mostInPage;
  const wanted = isLong ? numbers.slice(Math.max(0, startIndex - ahead), endIndex + ahead) : numbers;
  const held = useCards(wanted, cards);
  useRowKeys(list, numbers, (place) => {
    if (isLong) virtuoso.current?.scrollIntoView({ index: place });
  });
  if (!isLong) {
    return (
      <div ref={list}>
        <ol className="border-t border-line">
          {numbers.map((number) => (
            <OptionRow key={number} number={number} option={held.get(number)} />
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
        data={numbers}
        computeItemKey={(_, number) => number}
        increaseViewportBy={600}
        initialItemCount={ahead}
        rangeChanged={setRange}
        itemContent={(_, number) => <OptionRow as="div" number={number} option={held.get(number)} />}
      />
    </div>
  );
}
