import { notFound } from "next/navigation";

/** Every address without a page: the 404 page, inside the shell. */
export default function Onbekend() {
  notFound();
}
