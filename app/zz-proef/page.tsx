import fs from "node:fs";
import { Gebruiker } from "@/components/shell/Gebruiker";
import { Hoofdmenu } from "@/components/shell/Hoofdmenu";
import { Kop } from "@/components/shell/Kop";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { Voet } from "@/components/shell/Voet";
import { Capaciteitskeuze } from "@/components/stand/Capaciteitskeuze";
import { InHetKort } from "@/components/stand/InHetKort";
import { KeuzeFormulier } from "@/components/stand/KeuzeFormulier";
import { TabelSectie } from "@/components/stand/TabelSectie";
import { Vragen } from "@/components/stand/Vragen";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { PageHead } from "@/components/ui/PageHead";
import { parseStandKeuze } from "@/lib/schemas/stand-keuze";
import { viewBullets } from "@/lib/view/bullet";
import type { StandView } from "@/lib/view/tabel";

export const metadata = { title: "Stand van zaken" };
async function af() {
  "use server";
}
export default async function Page({ searchParams }: PageProps<"/zz-proef">) {
  const r = parseStandKeuze(await searchParams);
  const v = JSON.parse(fs.readFileSync("/tmp/uis/stand.json", "utf8")) as StandView;
  return (
    <>
    <Kop provincie="Flevoland" gebruiker={<Gebruiker rol="Wethouder Noordoostpolder" gebruikersnaam="wethouder-noordoostpolder" accountPad="/account" afmelden={af} />} menu={<Hoofdmenu punten={[{naam:"Stand van zaken",pad:"/zz-proef"},{naam:"Gebruikers",pad:"/beheer"}]} />} />
    <main id="inhoud" tabIndex={-1} className="wrap grow pt-6 pb-16 focus-visible:outline-none focus-visible:shadow-none print:p-0">
      <Kruimelpad boven={[{naam:"Regietafel",pad:"/"}]} pagina="Stand van zaken" />
      <PageHead titel="Stand van zaken" lead={v.samenvatting} meta={<>Peildatum {v.peildatumTekst}</>} />
      {r.goed ? null : <div className="mt-6"><ErrorSummary fouten={r.fouten} /></div>}
      <KeuzeFormulier actie="/zz-proef" getypt={r.goed ? {...r.getypt, peildatum: v.keuze.peildatum} : r.getypt} opties="met" fouten={r.goed ? [] : r.fouten} />
      <InHetKort kort={v.kort} bullets={viewBullets(v.kort)} />
      <div className="print:break-before-page">{v.tabellen.map((t) => (
        <TabelSectie key={t.id} tabel={t}>
          {t.id === "asiel" && r.goed ? <Capaciteitskeuze pad="/zz-proef" keuze={r.keuze} view={v} /> : null}
        </TabelSectie>
      ))}</div>
      <Vragen vragen={v.vragen} tabellen={v.tabellen} />
    </main>
    <Voet provincie="Flevoland" />
    </>
  );
}
