"use client";

import { clsx } from "clsx";
import { X } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "./button";

export type ToastTone = "info" | "success" | "warn" | "danger";
type Toast = { id: number; message: string; tone: ToastTone };

const shownAtMost = 3;
const shownForMs = 6_000;
const none: Toast[] = [];

let toasts: Toast[] = none;
let lastId = 0;
const listeners = new Set<() => void>();

function update(next: Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Says something in passing, at the edge and to screen readers. Not for what must not be missed. */
export function announce(message: string, tone: ToastTone = "info"): void {
  lastId += 1;
  update([...toasts, { id: lastId, message, tone }].slice(-shownAtMost));
}

const edges: Record<ToastTone, string> = {
  info: "border-s-soft",
  success: "border-s-accent",
  warn: "border-s-warn",
  danger: "border-s-danger",
};

export function Toasts() {
  const shown = useSyncExternalStore(
    subscribe,
    () => toasts,
    () => none,
  );
  return (
    <div
      role="region"
      aria-live="polite"
      aria-label="Messages"
      // Away from where one goes on: the thumb's edge of a phone, and the side of the threads elsewhere.
      className="pointer-events-none fixed inset-x-3 top-16 z-60 flex flex-col items-center gap-2 sm:inset-x-auto sm:start-5 sm:top-auto sm:bottom-5 sm:items-start print:hidden"
    >
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const [isHeld, setIsHeld] = useState(false);
  const dismiss = () => update(toasts.filter((other) => other.id !== toast.id));

  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => update(toasts.filter((other) => other.id !== toast.id)), shownForMs);
    return () => clearTimeout(timer);
  }, [isHeld, toast.id]);

  return (
    <div
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
      className={clsx(
        "pointer-events-auto flex max-w-md animate-appear items-center gap-3 rounded-lg border border-s-4 border-line bg-card py-1.5 ps-3.5 pe-1.5 text-sm shadow-lg shadow-black/10",
        edges[toast.tone],
      )}
    >
      <p className="min-w-0 flex-1 py-1">{toast.message}</p>
      <Button variant="quiet" size="icon" aria-label="Dismiss" onPress={dismiss}>
        <X aria-hidden size={16} />
      </Button>
    </div>
  );
}
