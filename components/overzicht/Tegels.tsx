import type { ReactNode } from "react";
import { standUrl, type LezerKeuze } from "@/lib/schemas/stand-keuze";
import type { TegelView } from "@/lib/view/tegel";
import { Tegel } from "./Tegel";

interface Props {
  readonly tegels: readonly TegelView[];
  readonly keuze: LezerKeuze;
  /** what stands after the five */
  readonly children?: ReactNode;
}

/** The five themes side by side; each leads to its table, with the same choice. */
export function Tegels({ tegels, keuze, children }: Props) {
  return (
    <div className="grid gap-x-8 gap-y-8 md:grid-cols-2 lg:grid-cols-3 print:grid-cols-3 print:gap-3">
      {tegels.map((tegel) => (
        <Tegel key={tegel.id} tegel={tegel} href={standUrl("/stand-van-zaken", keuze, `#${tegel.id}`)} />
      ))}
      {children}
    </div>
  );
}
