import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { Nonce } from "@/components/frame/nonce";
import { ClientNavigation } from "@/components/ui/client-navigation";
import { Toasts } from "@/components/ui/toasts";
import { nonceHeader } from "@/lib/server/http/headers";

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

// The faces of the first lines, which would else be asked for once the styles have been read, and move what is there.
const faces = [
  new URL("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2", import.meta.url),
  new URL("@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2", import.meta.url),
];

export default async function RootLayout({ children }: { children: ReactNode }) {
  for (const { href } of faces) preload(href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html lang="en">
      <head>
        <Nonce value={(await headers()).get(nonceHeader) ?? undefined} />
      </head>
      <body>
        <ClientNavigation>{children}</ClientNavigation>
        <Toasts />
      </body>
    </html>
  );
}
