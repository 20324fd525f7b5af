import type { ComponentProps } from "react";
import { PublicMasthead } from "@/components/frame/public-masthead";
import { NarrowPage } from "./narrow-page";
import { VisitorLink } from "./visitor-link";

type NarrowPublicPageProps = ComponentProps<typeof NarrowPage> & {
  /** Who looks, null for somebody who is not signed in; without it the way in is not offered either. */
  visitor?: ComponentProps<typeof VisitorLink>["visitor"];
};

/** A page with one thing to do, under the head of the pages outside an exercise. */
export function NarrowPublicPage({ visitor, ...page }: NarrowPublicPageProps) {
  return (
    <>
      <PublicMasthead>{visitor !== undefined && <VisitorLink visitor={visitor} />}</PublicMasthead>
      <main className="page-width pb-20">
        <NarrowPage {...page} />
      </main>
    </>
  );
}
