"use client";

import { type ReactNode, useLayoutEffect, useRef } from "react";

type FieldsProps = { isPending: boolean; className?: string; children: ReactNode };

/**
 * What is being edited, at rest while it is being saved: a form that closes after its save must not
 * throw away what was typed after it was sent.
 */
export function Fields({ isPending, className, children }: FieldsProps) {
  const box = useRef<HTMLDivElement>(null);
  const focused = useRef<HTMLElement>(null);

  // The browser takes the focus out of what is inert; one who saved by keyboard and was refused goes on there.
  useLayoutEffect(() => {
    if (!isPending && document.activeElement === document.body) focused.current?.focus();
  }, [isPending]);

  return (
    <div
      ref={box}
      inert={isPending}
      className={className}
      onFocus={(event) => {
        if (box.current?.contains(event.target)) focused.current = event.target;
      }}
      onBlur={() => {
        if (!isPending) focused.current = null;
      }}
    >
      {children}
    </div>
  );
}
