"use client";

import { Braces, FileDown, History, Printer } from "lucide-react";
import { Button, LinkButton } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";

/** The report to take along, and the way to how it came about. */
export function Downloads({ slug }: { slug: string }) {
  const file = `/api/v1/exercises/${slug}/report?format=`;
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      <a href={`${file}md`} download={`${slug}-report.md`} className={buttonClass({ size: "sm" })}>
        <FileDown aria-hidden size={15} />
        Markdown
      </a>
      <a href={`${file}json`} download={`${slug}-report.json`} className={buttonClass({ size: "sm" })}>
        <Braces aria-hidden size={15} />
        JSON
      </a>
      <Button size="sm" onPress={() => window.print()}>
        <Printer aria-hidden size={15} />
        Print or PDF
      </Button>
      <LinkButton href={`/exercises/${slug}/replay`} size="sm">
        <History aria-hidden size={15} />
        Watch the replay
      </LinkButton>
    </div>
  );
}
