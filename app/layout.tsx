import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { connection } from "next/server";
import type { ReactNode } from "react";
import "./globals.css";

const sourceSans = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-source-sans",
  // a swap moves lines that are already read; it comes with the page, so a late one is rare and there the next time
  display: "optional",
});

export const metadata: Metadata = {
  title: { default: "Regietafel", template: "%s · Regietafel" },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light" };

/** Root of every page. Waits for the request, so that each script carries the nonce of its own answer. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  return (
    <html lang="nl" className={sourceSans.variable}>
      <body className="flex min-h-dvh flex-col font-sans">
        {/* nothing is drawn of half a page: what comes later would move it */}
        <link rel="expect" href="#einde" blocking="render" />
        {children}
        <span id="einde" hidden />
      </body>
    </html>
  );
}
