import { Icon } from "@/components/ui/Icon";

interface Props {
  /** of a table without notes, computed columns and figures to click */
  readonly kort?: boolean;
  /** whether figures lead to their history; false where nobody is signed in */
  readonly klikbaar?: boolean;
}

/** What the signs in the tables mean. */
export function Tekens({ kort = false, klikbaar = !kort }: Props) {
  return (
    <section aria-labelledby="tekens" className="mt-4 text-sm">
      <h3 id="tekens" className="sr-only">
        Tekens in de tabellen
      </h3>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        <li className="font-bold text-behind">
          <Icon name="behind" /> tekort, of achter op schema
        </li>
        <li className="font-bold text-ahead">
          <Icon name="ahead" /> overschot, of voor op schema
        </li>
        <li className="font-bold text-on-track">
          <Icon name="level" /> precies gelijk
        </li>
        {kort ? null : (
          <li className="font-semibold text-warning">
            <Icon name="doubt" /> twijfel, zie de noot
          </li>
        )}
        <li className="font-semibold text-warning">
          <Icon name="incomplete" /> onvolledig: er ontbreekt een cijfer
        </li>
        <li>
          <b className="font-semibold">pm</b> aangekondigd, aantal nog niet bekend
        </li>
        <li>
          <span className="text-ink-soft">
            <span aria-hidden="true">–</span>
            <span className="sr-only">streepje</span>
          </span>{" "}
          onbekend: niet geleverd
        </li>
        <li>
          <span className="text-ink-soft">n.v.t.</span> bestaat hier niet{kort ? null : "; bij een locatie is het vak leeg"}
        </li>
        {kort ? null : (
          <>
            <li className="inline-flex items-center gap-2">
              <svg className="print-exact" width="14" height="14" aria-hidden="true" focusable="false">
                <rect className="fill-surface-strong stroke-rule-strong" x="0.5" y="0.5" width="13" height="13" />
              </svg>
              grijze kolom: berekend
            </li>
          </>
        )}
        {klikbaar ? (
          <li className="print:hidden">
            <span className="underline decoration-rule-strong decoration-dotted underline-offset-4">1.400</span> met stippen: klik op een cijfer voor de geschiedenis, op een kop voor de uitleg
          </li>
        ) : null}
      </ul>
    </section>
  );
}
