import { Cijfer } from "@/components/stand/Cijfer";
import type { Totaalrij } from "@/lib/view/bladcijfers";
import { redenVeld, totaalVeld } from "@/lib/view/bladinvoer";
import { Redenveld } from "./Redenveld";
import styles from "./blad.module.css";

interface Props {
  readonly rijen: readonly Totaalrij[];
  /** what is asked about the total of each input column, and what was answered */
  readonly invoerkolommen: readonly { readonly code: string; readonly label: string; readonly vraag: string | null; readonly reden: string }[];
  readonly onReden: (veld: string, tekst: string) => void;
}

/** The totals below the sheet, which follow what is typed. A question about a total stands at the last row. */
export function Bladvoet({ rijen, invoerkolommen, onReden }: Props) {
  return (
    <tfoot role="rowgroup">
      {rijen.map((rij, nr) => (
        <tr key={rij.id} role="row">
          <th role="rowheader" scope="row">
            {rij.kop}
          </th>
          {rij.cellen.map(({ kop, cel, sub }, i) => {
            const invoer = nr === rijen.length - 1 ? invoerkolommen[i] : undefined;
            return (
              <td key={kop} role="cell" data-kop={kop} className={i >= invoerkolommen.length ? styles["berekend"] : undefined}>
                <div>
                  <span className={styles["totaal"]}>
                    <Cijfer cel={cel} />
                  </span>
                  {sub === undefined ? null : <small>{sub}</small>}
                  {invoer?.vraag == null ? null : (
                    <Redenveld
                      id={redenVeld(totaalVeld(invoer.code))}
                      noteId={`${totaalVeld(invoer.code)}-melding`}
                      vragen={[invoer.vraag]}
                      voor={`het totaal, ${invoer.label.toLowerCase()}`}
                      reden={invoer.reden}
                      onReden={(text) => onReden(totaalVeld(invoer.code), text)}
                    />
                  )}
                </div>
              </td>
            );
          })}
        </tr>
      ))}
    </tfoot>
  );
}
