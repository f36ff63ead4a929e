import { ButtonLink } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Notice } from "@/components/ui/Notice";
import { formatDatum } from "@/lib/format";
import { standUrl, type KeuzeFout, type LezerKeuze } from "@/lib/schemas/stand-keuze";

interface Props {
  /** address of the page */
  readonly pad: string;
  readonly keuze: LezerKeuze | null;
  readonly reden:
    | { readonly soort: "fout"; readonly fouten: readonly KeuzeFout[] }
    | { readonly soort: "geen-cijfers" }
    | { readonly soort: "te-vroeg"; readonly peildatum: string; readonly eerste: string }
    | { readonly soort: "niets-bekend"; readonly peildatum: string };
}

/** Why there are no figures to show, and the way to some that there are. */
export function GeenStand({ pad, keuze, reden }: Props) {
  switch (reden.soort) {
    case "fout":
      return <div className="mt-6"><ErrorSummary fouten={reden.fouten} /></div>;
    case "geen-cijfers":
      return null;
    case "te-vroeg":
      return (
        <Melding titel={`De eerste cijfers zijn van ${formatDatum(reden.eerste)}.`} href={standUrl(pad, { ...keuze, peildatum: reden.eerste })} tekst={`Toon de stand van ${formatDatum(reden.eerste)}`} />
      );
    case "niets-bekend":
      return <Melding titel={`U kijkt naar wat bekend was op ${formatDatum(keuze?.bekendOp ?? reden.peildatum)}.`} href={standUrl(pad, { ...keuze, bekendOp: null })} tekst="Toon wat nu bekend is" />;
  }
}

function Melding({ titel, href, tekst }: { readonly titel: string; readonly href: string; readonly tekst: string }) {
  return (
    <div className="mt-6">
      <Notice titel={titel}>
        <p><ButtonLink href={href} look="secondary">{tekst}</ButtonLink></p>
      </Notice>
    </div>
  );
}

/** The same in a sentence, under the title. */
export function leadZonderStand(reden: Props["reden"]): string {
  switch (reden.soort) {
    case "fout":
      return "Uw keuze is nog niet goed. Verbeter de velden hieronder, dan ziet u de cijfers.";
    case "geen-cijfers":
      return "Er zijn nog geen cijfers van uw provincie. Het secretariaat laadt ze.";
    case "te-vroeg":
      return `Op ${formatDatum(reden.peildatum)} waren er nog geen cijfers.`;
    case "niets-bekend":
      return `Van de stand op ${formatDatum(reden.peildatum)} was toen nog niets vastgelegd.`;
  }
}
