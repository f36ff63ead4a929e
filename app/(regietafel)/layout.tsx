import type { Metadata } from "next";
import type { ReactNode } from "react";
import { readWie, Schil } from "@/app/schil";

export async function generateMetadata(): Promise<Metadata> {
  const { provincie } = await readWie();
  return { title: { absolute: `Regietafel ${provincie}`, template: `%s · Regietafel ${provincie}` } };
}

/** Every page behind sign-in. */
export default function RegietafelLayout({ children }: { readonly children: ReactNode }) {
  return <Schil>{children}</Schil>;
}
