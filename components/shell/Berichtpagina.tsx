import type { ReactNode } from "react";
import { PageHead } from "@/components/ui/PageHead";

interface Props {
  readonly titel: string;
  /** what is the case, in one sentence */
  readonly lead: string;
  /** what the reader can do now */
  readonly children: ReactNode;
}

/** A page that cannot show what was asked for: says why and what to do next. */
export function Berichtpagina({ titel, lead, children }: Props) {
  return (
    <div className="grid max-w-measure gap-4 py-6">
      <PageHead titel={titel} lead={lead} />
      {children}
    </div>
  );
}
