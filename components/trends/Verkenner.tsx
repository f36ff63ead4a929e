"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { VerkenningView } from "@/lib/view/verkenning";

/** Its code is large, so it comes when it is asked for, and only in a browser: on the server it draws nothing. */
const Verkenning = dynamic(() => import("./Verkenning"), { ssr: false, loading: () => <p role="status" className="text-md">De grafiek wordt geladen…</p> });

/** A way to go along the figures of a chart, one period at a time. Without JavaScript it cannot be
 * seen: the table has them all. Its place is kept, so that nothing moves under a finger when the script comes. */
export function Verkenner({ verkenning }: { readonly verkenning: VerkenningView }) {
  const [open, setOpen] = useState(false);
  const hydrated = useHydrated();
  return (
    <div className={`grid gap-2 print:hidden ${hydrated ? "" : "invisible"}`}>
      <p>
        <Button type="button" look="secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Sluit de verkenning" : "Verken deze grafiek"}
        </Button>
      </p>
      {open ? <Verkenning verkenning={verkenning} /> : null}
    </div>
  );
}
