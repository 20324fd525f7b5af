import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { OpenArchive } from "@/components/archive/open-archive";
import { PageHeader } from "@/components/ui/page-header";
import { getVisitor } from "@/lib/server/auth/page-visitor";

export const metadata: Metadata = { title: "Open an archive" };

export default async function OpenArchivePage() {
  if (!(await getVisitor())) redirect("/sign-in?callbackUrl=/archives");
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Open an archive"
        lede="An exercise that was held elsewhere, as one file. It is checked to the last byte, and then replays and reports here as it did there."
      />
      <OpenArchive />
    </div>
  );
}
