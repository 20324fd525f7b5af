"use client";

import { clsx } from "clsx";
import { EllipsisVertical } from "lucide-react";
import type { ReactNode } from "react";
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from "react-aria-components";
import { Button } from "@/components/ui/button";
import { itemClass, popoverClass } from "@/components/ui/popover";
import { quadrantFill } from "@/components/ui/quadrant";
import type { Id } from "@/lib/domain/primitives";
import { useBoardActions } from "./board-actions";
import type { Card, Column } from "./columns";

/** Everything that can be done with a card, without dragging it. */
export function CardMenu({ card, column }: { card: Card; column: Column }) {
  const actions = useBoardActions();
  const { option, parts } = card;
  const name = `PO-${option.number}`;
  return (
    <MenuTrigger>
      <Button
        variant="quiet"
        size="icon"
        aria-label={`Move ${name} and more`}
        className="-my-1 -me-1 size-7! text-soft max-sm:size-11!"
      >
        <EllipsisVertical aria-hidden size={16} />
      </Button>
      <Popover placement="bottom end" className={clsx(popoverClass, "min-w-56")}>
        <Menu aria-label={name} className="max-h-[26rem] overflow-auto p-1 outline-none">
          <MoveSection optionIds={[option.id]} currentId={column.id} />
          {column.narrative && actions.canBundle && (
            <PlaceSection optionId={option.id} order={column.narrative.optionIds} narrativeId={column.id} />
          )}
          {actions.canTriage && (
            <Section title={name}>
              <Item onAction={() => actions.onMerge(option)}>Merge into…</Item>
              {parts.map((part) => (
                <Item key={part.id} onAction={() => actions.onUnmerge(part.id)}>
                  Undo merge of PO-{part.number}
                </Item>
              ))}
              <Item onAction={() => actions.onDecline(option)} tone="danger">
                Decline…
              </Item>
            </Section>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Every place on the board; `currentId` is the column where it is now, when it is one. */
export function MoveSection({ optionIds, currentId }: { optionIds: Id[]; currentId: string | null }) {
  const { canTriage, canBundle, narratives, onMove } = useBoardActions();
  const isWaiting = currentId === "waiting";
  return (
    <Section title="Move to">
      <Item
        words="Unbundled"
        isDisabled={currentId === "unbundled" || !(isWaiting ? canTriage : canBundle)}
        onAction={() => onMove(optionIds, { narrativeId: null, beforeId: null })}
      >
        <span aria-hidden className="size-2.5 rounded-full border border-soft" />
        {isWaiting ? "Accept, unbundled" : "Unbundled"}
      </Item>
      {narratives.map((narrative) => (
        <Item
          key={narrative.id}
          words={narrative.nickname}
          isDisabled={currentId === narrative.id || !canBundle}
          onAction={() => onMove(optionIds, { narrativeId: narrative.id, beforeId: null })}
        >
          <span
            aria-hidden
            className={clsx("size-2.5 rounded-full", narrative.quadrant ? quadrantFill[narrative.quadrant] : "bg-edge")}
          />
          <span dir="auto" className="min-w-0 truncate">
            {narrative.nickname}
          </span>
        </Item>
      ))}
    </Section>
  );
}

function PlaceSection({ optionId, order, narrativeId }: { optionId: Id; order: Id[]; narrativeId: Id }) {
  const { onMove } = useBoardActions();
  const place = order.indexOf(optionId);
  const put = (beforeId: Id | null) => onMove([optionId], { narrativeId, beforeId });
  return (
    <Section title="Order">
      <Item isDisabled={place <= 0} onAction={() => put(order[place - 1] ?? null)}>
        Move up
      </Item>
      <Item isDisabled={place < 0 || place === order.length - 1} onAction={() => put(order[place + 2] ?? null)}>
        Move down
      </Item>
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <MenuSection className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1">
      <Header className="px-2.5 py-1 text-xs font-semibold text-soft">{title}</Header>
      {children}
    </MenuSection>
  );
}

/** `words`: what one may type to get there, where the children are more than text. */
type ItemProps = { children: ReactNode; words?: string; onAction: () => void; isDisabled?: boolean; tone?: "danger" };

function Item({ children, words, onAction, isDisabled, tone }: ItemProps) {
  return (
    <MenuItem
      textValue={words}
      onAction={onAction}
      isDisabled={isDisabled}
      className={clsx(itemClass, tone === "danger" && "text-danger")}
    >
      {children}
    </MenuItem>
  );
}
