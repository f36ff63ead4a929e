import type { ReactNode } from "react";

/** What every Next page has. */
export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="nl">
      <body>{children}</body>
    </html>
  );
}
