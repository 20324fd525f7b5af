"use client";

import { clsx } from "clsx";
import { LoaderCircle } from "lucide-react";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { buttonClass, type ButtonLook } from "./button-class";

export type ButtonProps = Omit<AriaButtonProps, "className" | "children"> & ButtonLook & { children: ReactNode };

export function Button({ variant, size, className, children, isPending, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} isPending={isPending} className={buttonClass({ variant, size, className })}>
      {isPending && (
        <span className="absolute inset-0 grid place-items-center">
          <LoaderCircle aria-label="Working" size={16} className="animate-spin" />
        </span>
      )}
      {/* The label keeps its room, so that nothing moves while the button works. */}
      <span className={clsx("inline-flex items-center justify-center gap-1.5", isPending && "opacity-0")}>
        {children}
      </span>
    </AriaButton>
  );
}

export type LinkButtonProps = Omit<ComponentProps<typeof Link>, "className" | "children"> &
  ButtonLook & { children: ReactNode };

export function LinkButton({ variant, size, className, children, ...props }: LinkButtonProps) {
  return (
    <Link {...props} className={buttonClass({ variant, size, className })}>
      {children}
    </Link>
  );
}
