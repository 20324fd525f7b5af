"use client";

import { clsx } from "clsx";
import type { ReactElement, ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, type PopoverProps } from "react-aria-components";
import { itemClass, popoverClass } from "./popover";

export type MenuItemProps = {
  id: string;
  label: string;
  /** What it does; or `href`, where it leads. */
  onAction?: () => void;
  href?: string;
  icon?: ReactNode;
  isDisabled?: boolean;
  tone?: "danger";
};

export type MenuProps = {
  /** The button that opens it. */
  trigger: ReactElement;
  items: readonly MenuItemProps[];
  label?: string;
  placement?: PopoverProps["placement"];
};

export function Menu({ trigger, items, label, placement = "bottom end" }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover placement={placement} className={clsx(popoverClass, "min-w-44")}>
        <AriaMenu aria-label={label} items={items} className="max-h-96 overflow-auto p-1 outline-none">
          {(item) => (
            <MenuItem
              id={item.id}
              textValue={item.label}
              onAction={item.onAction}
              href={item.href}
              isDisabled={item.isDisabled}
              className={clsx(itemClass, item.tone === "danger" && "text-danger")}
            >
              {item.icon}
              {item.label}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
