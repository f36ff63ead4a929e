import { MessageIcon } from "@/components/ui/MessageIcon";
import { VisuallyHidden } from "@/components/ui/VisuallyHidden";

interface Props {
  /** of the input, and its name */
  readonly id: string;
  readonly noteId: string;
  readonly vragen: readonly string[];
  /** what it is about: `Almere, bezet` */
  readonly voor: string;
  readonly reden: string;
  readonly onReden: (tekst: string) => void;
}

/** What is asked about a figure, and the field for the answer. */
export function Redenveld({ id, noteId, vragen, voor, reden, onReden }: Props) {
  const answered = reden.trim() !== "";
  return (
    <div className="grid gap-1 text-sm leading-snug font-normal">
      <div id={noteId} className={answered ? "" : "font-semibold text-warning"}>
        {vragen.map((vraag) => (
          <p key={vraag} className="flex items-baseline gap-1.5">
            <span className={answered ? "text-ahead" : ""}>
              <MessageIcon name={answered ? "check" : "warning"} />
            </span>
            <span>{vraag}</span>
          </p>
        ))}
      </div>
      <label htmlFor={id} className="font-bold">
        Reden<VisuallyHidden>{` bij ${voor}`}</VisuallyHidden>
      </label>
      <input
        id={id}
        name={id}
        type="text"
        autoComplete="off"
        value={reden}
        onChange={(event) => onReden(event.target.value)}
        aria-describedby={noteId}
        className="min-h-target w-full scroll-my-28 rounded-sm border border-rule-strong bg-paper px-2 py-1 text-md text-ink"
      />
    </div>
  );
}
