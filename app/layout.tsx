import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ClientNavigation } from "@/components/ui/client-navigation";
import { Toasts } from "@/components/ui/toasts";

export const metadata: Metadata = {
  title: { default: "Sandtable", template: "%s · Sandtable" },
  description:
    "Crowdsourced scenario exercises: structured options, live argument, narratives, a report one can trace.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#131517" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <ClientNavigation>{children}</ClientNavigation>
        <Toasts />
      </body>
    </html>
  );
}
