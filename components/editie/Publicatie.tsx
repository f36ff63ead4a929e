import { Sectie } from "@/components/overzicht/Sectie";
import { kanStap, type Editie } from "@/lib/domain/editie";
import type { Formulierstaat } from "@/lib/view/formulier";
import type { VrijeTekst } from "@/lib/view/vrijeteksten";
import { Stapformulier } from "./Stapformulier";
import { VrijeTeksten } from "./VrijeTeksten";

type Actie = (staat: Formulierstaat, form: FormData) => Promise<Formulierstaat>;

interface Props {
  readonly editie: Editie;
  /** address of its page */
  readonly pad: string;
  /** its public address */
  readonly openbaar: string;
  readonly magVoorstellen: boolean;
  readonly magPubliceren: boolean;
  /** what people typed, and everybody would read */
  readonly vrijeTeksten: readonly VrijeTekst[];
  readonly acties: { readonly stelPublicatieVoor: Actie; readonly publiceer: Actie; readonly eindigPublicatie: Actie };
}

const STAND = {
  nee: "Deze editie is niet openbaar: alleen wie zich aanmeldt kan haar lezen.",
  voorgesteld: "Het secretariaat stelt voor deze editie openbaar te maken. De gedeputeerde beslist daarover.",
  openbaar: "Deze editie is openbaar: iedereen kan haar lezen, ook zonder account.",
} as const;

const OOK = "Met de editie wordt ook openbaar wat mensen zelf typten: kijk na of er geen namen of andere persoonsgegevens in staan.";

/** Whether an edition that is fixed can be read without an account, and who decides that. */
export function Publicatie({ editie, pad, openbaar, magVoorstellen, magPubliceren, vrijeTeksten, acties }: Props) {
  if (editie.status !== "vastgesteld") return null;
  const vast = { pad, vast: { sleutel: editie.sleutel } };
  const [stelVoor, bevestig] = [magVoorstellen && kanStap(editie, "publicatievoorstel"), magPubliceren && kanStap(editie, "publicatie")];
  return (
    <Sectie id="publicatie" titel="Publicatie">
      <div className="grid gap-3 text-md">
        <p>{STAND[editie.publicatie]}</p>
        {editie.publicatie === "openbaar" ? <p><a href={openbaar} className="inline-flex min-h-target items-center">Bekijk de openbare bladzijde</a></p> : null}
        {stelVoor || bevestig ? <VrijeTeksten raad={`${OOK} Is dat wel zo, ${stelVoor ? "trek de editie dan in en maak een nieuwe" : "wijs het voorstel dan af"}.`} teksten={vrijeTeksten} /> : null}
        {stelVoor ? <Stapformulier action={acties.stelPublicatieVoor} anker="publicatie-voorstellen" {...vast} knop="Stel publicatie voor" look="secondary" /> : null}
        {bevestig ? <Stapformulier action={acties.publiceer} anker="publiceren" {...vast} knop="Maak openbaar" /> : null}
        {magPubliceren && kanStap(editie, "publicatie-einde") ? (
          editie.publicatie === "voorgesteld" ? (
            <Stapformulier action={acties.eindigPublicatie} anker="niet-publiceren" {...vast} uitklap="Wijs het voorstel af" reden={{ label: "Waarom wordt de editie niet openbaar?" }} knop="Wijs af" look="secondary" />
          ) : (
            <Stapformulier action={acties.eindigPublicatie} anker="niet-publiceren" {...vast} uitklap="Maak niet meer openbaar" reden={{ label: "Waarom is de editie niet meer openbaar?" }} knop="Niet meer openbaar" look="secondary" />
          )
        ) : null}
      </div>
    </Sectie>
  );
}
