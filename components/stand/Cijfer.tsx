import { Icon } from "@/components/ui/Icon";
import type { CelView } from "@/lib/view/tabel";
import { Oordeel } from "./Oordeel";

const TONE: Record<CelView["cijfer"]["staat"], string> = {
  waarde: "",
  pm: "font-semibold",
  onbekend: "font-normal text-ink-soft",
  nvt: "text-xs font-normal text-ink-soft",
};

/** A sign for the eye with its word for a screen reader; only the sign goes along in a plain copy. */
function Waarde({ tekst, inWoorden, cijfer }: CelView) {
  const tone = TONE[cijfer.staat];
  if (inWoorden === undefined || inWoorden === tekst) return <span className={tone}>{tekst}</span>;
  return (
    <>
      <span aria-hidden="true" className={tone}>
        {tekst}
      </span>
      <span className="sr-only select-none">{inWoorden}</span>
    </>
  );
}

/** One figure with all that belongs to it: verdict, what is missing, its own peildatum, and the way to its history. */
export function Cijfer({ cel }: { readonly cel: CelView }) {
  const figure = cel.oordeel ? <Oordeel oordeel={cel.oordeel} tekst={cel.tekst} /> : <Waarde {...cel} />;
  return (
    <>
      {cel.geschiedenis === undefined ? (
        figure
      ) : (
        <a href={cel.geschiedenis} className="figure-link">
          {figure}
        </a>
      )}
      {cel.onvolledig ? (
        <small className="block text-xs leading-tight font-semibold text-warning">
          <Icon name="incomplete" /> {cel.onvolledig}
        </small>
      ) : null}
      {cel.naVaststelling ? (
        <small className="block text-xs leading-tight font-semibold text-warning print:hidden">
          <Icon name="clock" /> {cel.naVaststelling}
        </small>
      ) : null}
      {cel.peildatum ? <small className="block text-xs leading-tight font-normal text-ink-soft">{cel.peildatum}</small> : null}
    </>
  );
}
