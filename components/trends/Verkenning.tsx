"use client";

import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { formatGetal, formatPercentage } from "@/lib/format";
import type { VerkenningView } from "@/lib/view/verkenning";

/** Looks that differ in more than colour: a line's dashes and its name in the list of figures. */
const STREPEN = ["1 0", "7 4", "2 4", "10 3 2 3", "5 2", "1 3"] as const;

type Punt = VerkenningView["perioden"][number];

/** What a period says of every series; recharts hands over the period that the pointer or the arrow keys are at. */
function Uitleg({ actief, reeksen }: { readonly actief: Punt | undefined; readonly reeksen: readonly string[] }) {
  if (!actief) return null;
  return (
    <div className="border border-rule-strong bg-paper px-3 py-2 text-sm">
      <p className="font-bold">{actief.naam}</p>
      <ul>
        {reeksen.map((naam, i) => (
          <li key={naam}>
            {naam}: <strong>{actief.tekst[i]}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The figures of a chart with a tooltip, by pointer and by arrow keys. Gaps stay gaps. */
export default function Verkenning({ verkenning: { naam, procent, reeksen, perioden } }: { readonly verkenning: VerkenningView }) {
  return (
    <figure className="grid gap-2">
      <figcaption className="text-sm text-ink-soft">
        Beweeg over de grafiek. Of ga er met Tab naartoe en loop met de pijltjes links en rechts langs de cijfers.
      </figcaption>
      <div className="h-90 w-full">
        <ResponsiveContainer width="100%" height="100%">
          <LineChart data={[...perioden]} title={`Verkenning: ${naam}`} margin={{ top: 10, right: 20, bottom: 10, left: 0 }}>
            <CartesianGrid stroke="var(--color-rule)" vertical={false} />
            <XAxis dataKey="naam" stroke="var(--color-ink-soft)" tick={{ fill: "var(--color-ink-soft)", fontSize: 14 }} minTickGap={16} />
            <YAxis stroke="var(--color-ink-soft)" tick={{ fill: "var(--color-ink-soft)", fontSize: 14 }} width={64} tickFormatter={(n: number) => (procent ? formatPercentage(n) : formatGetal(n, 1))} />
            {/* also where no series has a figure: that it is missing is what there is to say */}
            <Tooltip filterNull={false} isAnimationActive={false} content={({ active, payload }) => <Uitleg actief={active ? (payload[0]?.payload as Punt | undefined) : undefined} reeksen={reeksen} />} />
            {reeksen.map((reeks, i) => (
              <Line
                key={reeks} name={reeks} dataKey={(p: Punt) => p.lijn[i]} type="linear" connectNulls={false} isAnimationActive={false}
                stroke="var(--color-data)" strokeWidth={2.5} dot={{ r: 3.5, fill: "var(--color-data)", strokeDasharray: "1 0" }} strokeDasharray={STREPEN[i % STREPEN.length]!}
              />
            ))}
            {reeksen.map((reeks, i) => (
              <Line
                key={`los ${reeks}`} name={reeks} dataKey={(p: Punt) => p.los[i]} connectNulls={false} isAnimationActive={false} stroke="none"
                dot={{ r: 5, fill: "var(--color-paper)", stroke: "var(--color-data)", strokeWidth: 2.5 }}
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
