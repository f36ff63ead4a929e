import { MessageIcon } from "@/components/ui/MessageIcon";
import { VisuallyHidden } from "@/components/ui/VisuallyHidden";
import { redenVeld, uitgangVeld, type Celoordeel } from "@/lib/view/bladinvoer";
import type { Celtoon, Celview } from "@/lib/view/invoerblad";
import { Redenveld } from "./Redenveld";
import styles from "./blad.module.css";

const TONEN: Record<Celtoon, string> = {
  gewoon: "border border-rule-strong bg-paper",
  gewijzigd: "border border-changed bg-changed-tint shadow-[inset_4px_0_var(--color-changed)]",
  geplakt: "border-2 border-dashed border-changed bg-changed-tint",
  vraag: "border-2 border-warning bg-warning-tint",
  fout: "border-2 border-error bg-error-tint",
};

const VERSCHIL: Record<Celtoon, string> = { gewoon: "", gewijzigd: "text-changed", geplakt: "text-changed", vraag: "text-warning", fout: "text-error" };

interface Props {
  readonly oordeel: Celoordeel;
  readonly view: Celview;
  readonly uitgang: string;
  readonly reden: string;
  /** true while someone types in it: then nothing is said yet of what is wrong */
  readonly rustig: boolean;
  /** the history of the stored figure; null when nothing is stored, or it has none */
  readonly geschiedenis: string | null;
  readonly onTyp: (veld: string, tekst: string) => void;
  readonly onReden: (veld: string, tekst: string) => void;
}

/** One cell of the sheet: the input, the figure before and the difference beside it, and below it what is wrong or asked. */
export function Bladcel({ oordeel, view, uitgang, reden, rustig, geschiedenis, onTyp, onReden }: Props) {
  const { veld, rij, kolom, tekst, fout, vragen } = oordeel;
  const [hintId, noteId] = [`${veld}-hint`, `${veld}-melding`];
  const [wrong, asked] = [fout !== null && !rustig, vragen.length > 0 && !rustig];
  return (
    <td role="cell">
      <div className={styles["cel"]}>
        <label htmlFor={veld} className={styles["label"]}>
          <VisuallyHidden>{`${rij.naam}, `}</VisuallyHidden>
          {kolom.label}
        </label>
        <input
          id={veld}
          name={veld}
          data-rij={rij.id}
          data-kolom={kolom.code}
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={tekst}
          onChange={(event) => onTyp(veld, event.target.value)}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={[hintId, ...(wrong || asked ? [noteId] : [])].join(" ")}
          className={`${styles["invoer"]} ${TONEN[view.toon]} ${view.pm ? styles["pm"] : ""}`}
        />
        <input type="hidden" name={uitgangVeld(veld)} value={uitgang} />
        <span id={hintId} className="text-xs leading-snug text-ink-soft">
          {view.vorige === null ? (
            <span className="block">geen eerder cijfer</span>
          ) : (
            <span className="block">
              <VisuallyHidden>{`${view.vorige.voluit}: ${view.vorige.inWoorden}`}</VisuallyHidden>
              <span aria-hidden="true">{`${view.vorige.kort} ${view.vorige.tekst}`}</span>
            </span>
          )}
          <span className={`block ${view.opvallend ? "font-bold" : ""} ${VERSCHIL[view.toon]}`}>{view.verschil}</span>
        </span>
        {geschiedenis === null ? null : (
          <a href={geschiedenis} className={styles["geschiedenis"]}>
            geschiedenis<VisuallyHidden>{` van ${rij.naam}, ${kolom.label.toLowerCase()}`}</VisuallyHidden>
          </a>
        )}
        {wrong ? (
          <p id={noteId} className={`${styles["melding"]} flex items-baseline gap-1.5 font-semibold text-error`}>
            <MessageIcon name="error" />
            <span>{fout}</span>
          </p>
        ) : null}
        {asked ? (
          <div className={styles["melding"]}>
            <Redenveld id={redenVeld(veld)} noteId={noteId} vragen={vragen} voor={`${rij.naam}, ${kolom.label.toLowerCase()}`} reden={reden} onReden={(text) => onReden(veld, text)} />
          </div>
        ) : null}
      </div>
    </td>
  );
}
