import type { Metadata } from "next";
import { Board } from "@/components/bundling/board";

export const metadata: Metadata = { title: "Board" };

export default function BoardPage() {
  return <Board />;
}
