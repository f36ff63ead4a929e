import { Cijfer } from "@/components/stand/Cijfer";
import type { GeschiedenisRegel } from "@/lib/view/geschiedenis";

const CEL = "border-t border-rule px-2 py-2 text-left align-baseline max-md:block max-md:border-0 max-md:py-0.5";

/** A label that stands before a value where the table has become cards. */
function Cel({ kop, getal = false, children }: { readonly kop: string; readonly getal?: boolean; readonly children: React.ReactNode }) {
  return (
    <td role="cell" className={`${CEL} ${getal ? "md:text-right" : ""}`}>
      <span aria-hidden="true" className="text-ink-soft md:hidden">
        {kop}:{" "}
      </span>
      {children}
    </td>
  );
}

/** Every version of a figure, newest first: when, by whom, from what to what, why and where from. A card each on a phone. */
export function Geschiedenis({ regels }: { readonly regels: readonly GeschiedenisRegel[] }) {
  return (
    <table role="table" className="w-full border-collapse text-md max-md:block">
      <caption className="sr-only">Alle versies van dit cijfer, de nieuwste eerst</caption>
      <thead role="rowgroup" className="max-md:sr-only">
        <tr role="row">
          {["Vastgelegd", "Peildatum", "Was", "Werd", "Waarom", "Bron"].map((kop) => (
            <th key={kop} role="columnheader" scope="col" className={`px-2 py-2 align-bottom text-sm ${kop === "Was" || kop === "Werd" ? "text-right" : "text-left"}`}>
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-md:block">
        {regels.map((r) => (
          <tr key={r.id} role="row" className="max-md:block max-md:border-t max-md:border-rule max-md:py-2">
            <th role="rowheader" scope="row" className={`${CEL} font-normal`}>
              <time dateTime={r.op}>{r.moment}</time>, {r.door}
            </th>
            <Cel kop="Peildatum">{r.peildatum}</Cel>
            <Cel kop="Was" getal>{r.oud ? <Cijfer cel={r.oud} /> : <span className="text-ink-soft">nieuw</span>}</Cel>
            <Cel kop="Werd" getal>
              <strong>
                <Cijfer cel={r.nieuw} />
              </strong>
            </Cel>
            <Cel kop="Waarom">{r.waarom === "" ? <span className="text-ink-soft">geen reden vermeld</span> : r.waarom}</Cel>
            <Cel kop="Bron">
              {r.bron === "" ? "niet vermeld" : r.bron}
              {r.bestand ? `, bestand ${r.bestand}` : ""}
            </Cel>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
