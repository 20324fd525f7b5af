"use client";

import { useRef, useState } from "react";
import { type ListRange, Virtuoso, type VirtuosoHandle } from "react-virtuoso";
import { useCards } from "@/lib/client/use-held";
import { useIsAlive } from "@/lib/client/use-is-alive";
import type { CardsPage } from "@/lib/domain/pages";
import { firstRows } from "./first-rows";
import { OptionRow } from "./option-row";
import { useRowKeys } from "./use-row-keys";

/** Beyond this many rows only those in sight are in the page; below it the browser's own search finds all. */
const mostInPage = 200;
/** Rows are read by so many, so that scrolling asks for each of them once. */
const chunk = 60;

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
  const isAlive = useIsAlive();
  const isLong = numbers.length > mostInPage;
  const inSight = numbers.slice(Math.floor(startIndex / chunk) * chunk, Math.ceil((endIndex + 1) / chunk) * chunk);
  const wanted = isLong ? inSight : numbers;
  const held = useCards(wanted, cards);
  useRowKeys(list, numbers, (place) => {
    if (isLong) virtuoso.current?.scrollIntoView({ index: place });
  });
  if (!isLong) {
    return (
      <div ref={list}>
        <ol className="border-t border-line">
          {(isAlive ? numbers : numbers.slice(0, firstRows)).map((number) => (
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
        initialItemCount={firstRows}
        rangeChanged={setRange}
        itemContent={(_, number) => <OptionRow as="div" number={number} option={held.get(number)} />}
      />
    </div>
  );
}
