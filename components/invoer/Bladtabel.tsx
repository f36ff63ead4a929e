import type { ClipboardEvent, FocusEvent, KeyboardEvent } from "react";
import { Cijfer } from "@/components/stand/Cijfer";
import type { Blad } from "@/lib/domain/blad";
import { totaalVeld, veldVan, writeUitgang, type Bladoordeel, type Ingevuld } from "@/lib/view/bladinvoer";
import type { Bladcijfers } from "@/lib/view/bladcijfers";
import { geschiedenisPad, THEMA, viewCel } from "@/lib/view/invoerblad";
import { Bladcel } from "./Bladcel";
import { Bladvoet } from "./Bladvoet";
import type { ActieveCel } from "./use-bladtoetsen";
import styles from "./blad.module.css";

interface Props {
  readonly blad: Blad;
  readonly ingevuld: Ingevuld;
  readonly oordeel: Bladoordeel;
  readonly cijfers: Bladcijfers;
  readonly geplakt: ReadonlySet<string>;
  readonly actief: ActieveCel | null;
  readonly onTyp: (veld: string, tekst: string) => void;
  readonly onReden: (veld: string, tekst: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** The sheet: a table of inputs. Narrow screens show a card per row; the named roles keep it a table there. */
export function Bladtabel({ blad, ingevuld, oordeel, cijfers, geplakt, actief, onTyp, onReden, ...events }: Props) {
  const answered = (veld: string) => (ingevuld.redenen[veld] ?? "").trim() !== "";
  return (
    <table role="table" className={styles["blad"]} {...events}>
      <caption className="sr-only">{`Invoer ${THEMA[blad.thema].naam}`}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {THEMA[blad.thema].rijkop}
          </th>
          {blad.kolommen.map((k) => (
            <th key={k.code} role="columnheader" scope="col">
              {k.label}
            </th>
          ))}
          {cijfers.kolommen.map((k) => (
            <th key={k.id} role="columnheader" scope="col" className={styles["berekend"]}>
              {k.kop}
              <small>{k.sub ?? "berekend"}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {blad.rijen.map((rij) => (
          <tr key={rij.id} role="row">
            <th role="rowheader" scope="row">
              {rij.naam}
              {rij.groep === undefined ? null : <small>{rij.groep}</small>}
            </th>
            {blad.kolommen.map((kolom) => {
              const veld = veldVan(rij.id, kolom.code);
              const cel = oordeel.cellen.get(veld)!;
              const rustig = actief?.veld === veld && actief.tekst !== cel.tekst;
              return (
                <Bladcel
                  key={veld}
                  oordeel={cel}
                  view={viewCel(cel, { geplakt: geplakt.has(veld), beantwoord: answered(veld), rustig })}
                  uitgang={writeUitgang(cel.uitgang)}
                  reden={ingevuld.redenen[veld] ?? ""}
                  rustig={rustig}
                  geschiedenis={geschiedenisPad(blad, cel.cel)}
                  onTyp={onTyp}
                  onReden={onReden}
                />
              );
            })}
            {(cijfers.rijen.get(rij.id) ?? []).map(({ cel, sub }, i) => (
              <td key={cijfers.kolommen[i]!.id} role="cell" data-kop={cijfers.kolommen[i]!.kop} className={styles["berekend"]}>
                <div>
                  <Cijfer cel={cel} />
                  {sub === undefined ? null : <small>{sub}</small>}
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <Bladvoet
        rijen={cijfers.voet}
        invoerkolommen={blad.kolommen.map((k) => ({
          code: k.code,
          label: k.label,
          vraag: oordeel.totalen.get(k.code) ?? null,
          reden: ingevuld.redenen[totaalVeld(k.code)] ?? "",
        }))}
        onReden={onReden}
      />
    </table>
  );
}
