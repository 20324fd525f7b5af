"use client";

import { useParams } from "next/navigation";
import { DeadEnd } from "@/components/frame/dead-end";
import { LinkButton } from "@/components/ui/button";

/** Inside the frame: the exercise is there, the page is not. */
export default function RoomNotFound() {
  const { slug } = useParams<{ slug: string }>();
  return (
    <DeadEnd
      title="This page is not in the exercise"
      actions={
        <>
          <LinkButton href={`/exercises/${slug}`} variant="primary">
            Overview
          </LinkButton>
          <LinkButton href={`/exercises/${slug}/options`}>All options</LinkButton>
        </>
      }
    >
      The number may be wrong. Options keep their numbers for good, merged and split ones too, so look for it in the
      list.
    </DeadEnd>
  );
}
