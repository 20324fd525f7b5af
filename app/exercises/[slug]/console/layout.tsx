import type { ReactNode } from "react";
import { ConsoleNav } from "@/components/console/console-nav";

export default function ConsoleLayout({ children }: { children: ReactNode }) {
  return <ConsoleNav>{children}</ConsoleNav>;
}
