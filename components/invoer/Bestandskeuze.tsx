import { Wachtknop } from "./Wachtknop";

interface Props {
  readonly id: string;
  readonly action: string;
  readonly label: string;
  readonly hint: string;
  /** more than one file may be chosen */
  readonly meer: boolean;
  /** it is a table in a layout of its own */
  readonly vrij?: boolean;
  readonly accept: string;
  readonly knop: string;
}

/** The form that sends files; a plain form, so that it works without script. */
export function Bestandskeuze({ id, action, label, hint, meer, vrij = false, accept, knop }: Props) {
  return (
    <form action={action} method="post" encType="multipart/form-data" className="grid max-w-measure gap-4">
      <div className="grid gap-1">
        <label htmlFor={id} className="text-md font-bold">{label}</label>
        <p id={`${id}-uitleg`} className="text-sm text-ink-soft">{hint}</p>
        <input
          id={id}
          type="file"
          name="bestand"
          required
          multiple={meer}
          accept={accept}
          aria-describedby={`${id}-uitleg`}
          className="min-h-target w-full max-w-full rounded-sm border border-rule-strong bg-paper px-3 py-2 text-md text-ink file:mr-3 file:min-h-8 file:cursor-pointer file:border-0 file:bg-accent-tint file:px-3 file:font-bold file:text-accent"
        />
      </div>
      {vrij ? <input type="hidden" name="vrij" value="ja" /> : null}
      <Wachtknop voortgang="/invoer/import/voortgang" bezig="Bezig met versturen.">{knop}</Wachtknop>
    </form>
  );
}
