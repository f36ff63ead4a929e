import styles from "./blad.module.css";

const KEYS = [
  ["border border-rule-strong", "1.801", "zoals opgeslagen"],
  ["border border-changed bg-changed-tint shadow-[inset_4px_0_var(--color-changed)]", "1.735", "nog niet opgeslagen"],
  ["border-2 border-dashed border-changed bg-changed-tint", "110", "geplakt of overgenomen"],
  ["border-2 border-warning bg-warning-tint", "440", "vraag: geef een reden"],
  ["border-2 border-error bg-error-tint", "17,3", "geweigerd"],
  [`border border-rule-strong ${styles["pm"] ?? ""}`, "pm", "aangekondigd"],
  ["border border-rule-strong", "–", "niet aangeleverd"],
  ["border border-rule-strong", "\u00a0", "nog niet ingevuld"],
] as const;

/** How a cell looks, and what that means. On a phone the words beside each cell are enough. */
export function Celsleutel() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm max-md:hidden print:hidden">
      {KEYS.map(([look, text, means]) => (
        <li key={means} className="inline-flex items-center gap-2">
          <span aria-hidden="true" className={`inline-grid min-h-7 min-w-14 items-center rounded-[2px] px-2 text-right text-xs ${look}`}>
            {text}
          </span>
          {means}
        </li>
      ))}
    </ul>
  );
}
