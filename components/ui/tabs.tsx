"use client";

import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components";

export type TabsProps<T extends string> = {
  label: string;
  tabs: readonly { id: T; label: ReactNode; content: ReactNode; isDisabled?: boolean }[];
  selectedId?: T;
  onChange?: (id: T) => void;
  /** Keeps the others as they are while one is open, where something typed or shown once would be lost. */
  isKept?: boolean;
  className?: string;
};

export function Tabs<T extends string>({ label, tabs, selectedId, onChange, isKept, className }: TabsProps<T>) {
  return (
    <AriaTabs
      selectedKey={selectedId}
      onSelectionChange={(key) => onChange?.(key as T)}
      className={clsx("flex flex-col", className)}
    >
      <TabList aria-label={label} className="flex gap-5 overflow-x-auto border-b border-line [scrollbar-width:none]">
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            isDisabled={tab.isDisabled}
            className={clsx(
              "-mb-px flex min-h-10 shrink-0 cursor-pointer items-center gap-1.5 border-b-2 border-transparent text-sm font-medium text-soft -outline-offset-2 pointer-coarse:min-h-11",
              "hover:text-ink data-selected:border-accent data-selected:text-ink data-disabled:cursor-not-allowed data-disabled:opacity-50",
            )}
          >
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel
          key={tab.id}
          id={tab.id}
          shouldForceMount={isKept}
          className="pt-4 not-focus-visible:outline-none data-inert:hidden"
        >
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
