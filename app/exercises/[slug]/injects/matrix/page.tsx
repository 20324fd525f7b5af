import type { Metadata } from "next";
import { ShockMatrix } from "@/components/shocks/shock-matrix";

export const metadata: Metadata = { title: "Shock matrix" };

export default function ShockMatrixPage() {
  return <ShockMatrix />;
}
