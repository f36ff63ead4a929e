import type { Metadata } from "next";
import { GeenToegang } from "@/components/shell/GeenToegang";

export const metadata: Metadata = { title: "Geen toegang" };

/** 403: proxy.ts shows it in the place of a page that the role may not open. */
export default function GeenToegangPagina() {
  return <GeenToegang />;
}
