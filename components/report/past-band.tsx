import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { type PastEdition, sayPast } from "@/lib/domain/report/editions";

/** That this is not what the report says now, and where that is. */
export function PastBand({ past, slug }: { past: PastEdition; slug: string }) {
  return (
    <Notice tone="warn" className="mb-8">
      {sayPast(past)}{" "}
      <Link href={`/exercises/${slug}/report`} className="font-semibold underline underline-offset-2">
        Read the present one
      </Link>
    </Notice>
  );
}
