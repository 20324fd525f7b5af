import type { Metadata } from "next";
import { Suspense } from "react";
import { ModerationLog } from "@/components/moderation/moderation-log";

export const metadata: Metadata = { title: "Log of moderation" };

export default function ModerationPage() {
  return (
    <Suspense>
      <ModerationLog />
    </Suspense>
  );
}
