"use client";

import { useParams } from "next/navigation";
import { DeadEnd } from "@/components/frame/dead-end";
import { LinkButton } from "@/components/ui/button";

/** The report is there, the version is not. */
export default function VersionNotFound() {
  const { slug } = useParams<{ slug: string }>();
  return (
    <DeadEnd
      title="The report has no such version"
      actions={
        <LinkButton href={`/exercises/${slug}/report`} variant="primary">
          Read the present one
        </LinkButton>
      }
    >
      The number may be wrong. Once a report has been corrected, it lists all of its versions at its beginning.
    </DeadEnd>
  );
}
