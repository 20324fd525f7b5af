"use client";

import { clsx } from "clsx";
import { SlidersHorizontal } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";

/** What may be chosen of the map; on a phone, behind a button. */
export function MapControls({ children }: { children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="print:hidden">
      <Button size="sm" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)} className="sm:hidden">
        <SlidersHorizontal aria-hidden size={16} />
        {isOpen ? "Hide the choices" : "Filter and choose"}
      </Button>
      <div className={clsx("flex flex-col gap-3 max-sm:mt-3", !isOpen && "max-sm:hidden")}>{children}</div>
    </div>
  );
}
