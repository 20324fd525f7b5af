import type { ReactNode } from "react";
import { VisitorLink } from "@/components/account/visitor-link";
import { PublicMasthead } from "@/components/frame/public-masthead";
import { getVisitor } from "@/lib/server/auth/page-visitor";

export default async function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PublicMasthead>
        <VisitorLink visitor={await getVisitor()} />
      </PublicMasthead>
      <main className="page-width pt-6 pb-20">{children}</main>
    </>
  );
}
