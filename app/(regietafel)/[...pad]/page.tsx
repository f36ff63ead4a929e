import type { Metadata } from "next";
import { notFound } from "next/navigation";

export const metadata: Metadata = { title: "Pagina niet gevonden" };

/** Every address without a page: the 404 page, inside the shell. */
export default function Onbekend() {
  notFound();
}
