import { Cijfer } from "@/components/stand/Cijfer";
import { Icon } from "@/components/ui/Icon";
import type { Faserij } from "@/lib/view/locaties";

/** Names of the columns of a phase; a card on a phone shows them before each figure. */
export const FASEKOPPEN = ["Soort", "Plaatsen", "Vanaf", "Tot", "Optie tot", "Zekerheid", "Let op"] as const;

/** A cell that says nothing takes no room on a card. */
const ONLY_WIDE = "max-md:hidden!";

/** The heads of the columns of a phase; figures stand to the right. */
export function Fasekoppen() {
  return FASEKOPPEN.map((kop) => (
    <th key={kop} role="columnheader" scope="col" className={kop === "Plaatsen" ? "text-right!" : undefined}>
      {kop}
    </th>
  ));
}

/** The cells of a phase, in the order of FASEKOPPEN. Table roles are named: a card drops them in Safari. */
export function Fasecellen({ fase }: { readonly fase: Faserij }) {
  return (
    <>
      <td role="cell" data-kop="Soort">{fase.soort}</td>
      <td role="cell" data-kop="Plaatsen" className="md:text-right!">
        <div>
          <Cijfer cel={fase.plaatsen} />
        </div>
      </td>
      <td role="cell" data-kop="Vanaf">{fase.van}</td>
      <td role="cell" data-kop="Tot">{fase.tot}</td>
      <td role="cell" data-kop="Optie tot" className={fase.optieTot === "" ? ONLY_WIDE : undefined}>{fase.optieTot === "" ? <span className="text-xs text-ink-soft">geen</span> : fase.optieTot}</td>
      <td role="cell" data-kop="Zekerheid">{fase.zekerheid}</td>
      <td role="cell" data-kop="Let op" className={fase.vlaggen.length === 0 && fase.opmerking === "" && fase.straks === null ? ONLY_WIDE : undefined}>
        <div className="grid gap-0.5 text-sm">
          {fase.vlaggen.map((v) => (
            <strong key={v} className="text-warning">
              <Icon name="doubt" /> {v}
            </strong>
          ))}
          {fase.opmerking === "" ? null : <span>{fase.opmerking}</span>}
          {fase.straks === null ? null : <span>{fase.straks}</span>}
        </div>
      </td>
    </>
  );
}
