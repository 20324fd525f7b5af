import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProcessPage } from "@/components/admin/process-page";
import { isAdmin } from "@/lib/server/admin/is-admin";
import { readFigures } from "@/lib/server/admin/read-figures";
import { getVisitor } from "@/lib/server/auth/page-visitor";

export async function generateMetadata(): Promise<Metadata> {
  return isAdmin(await getVisitor()) ? { title: "How Sandtable runs" } : {};
}

/** For those whom SANDTABLE_ADMINS names; for others there is nothing at this address. */
export default async function AdminPage() {
  if (!isAdmin(await getVisitor())) notFound();
  return <ProcessPage brought={await readFigures()} />;
}
