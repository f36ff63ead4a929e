import { useRef } from "react";
import { Button } from "@/components/ui/Button";
import { Disclosure } from "@/components/ui/Disclosure";

interface Props {
  /** what it takes: which rows and columns */
  readonly uitleg: string;
  /** how it stood before script took over */
  readonly begin: { readonly open: boolean; readonly tekst: string };
  /** lays a text on the sheet; absent without script: then the form does it */
  readonly onPlak: ((tekst: string) => void) | undefined;
}

/** A block from a spreadsheet, for who cannot or will not paste into a cell. */
export function Plakvak({ uitleg, begin, onPlak }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <Disclosure titel="Plak een blok uit een spreadsheet" open={begin.open}>
      <div className="grid max-w-measure gap-2 py-2">
        <label htmlFor="plak" className="font-bold">
          Plak een blok
        </label>
        <p id="plak-uitleg" className="text-sm text-ink-soft">
          {uitleg}
        </p>
        <textarea ref={area} id="plak" name="plak" rows={6} defaultValue={begin.tekst} aria-describedby="plak-uitleg" spellCheck={false} className="w-full rounded-sm border border-rule-strong bg-paper px-3 py-2 leading-snug" />
        <p>
          <Button
            look="secondary"
            name="actie"
            value="plak"
            onClick={(event) => {
              if (!onPlak || !area.current) return;
              event.preventDefault();
              onPlak(area.current.value);
              area.current.value = "";
            }}
          >
            Zet in de tabel
          </Button>
        </p>
      </div>
    </Disclosure>
  );
}
