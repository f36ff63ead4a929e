import { expect, it } from "vitest";
import { waarde } from "@/lib/domain/cijfer";
import { viewReacties } from "@/lib/view/reacties";

it("a reactie that is taken over is a source by its gemeente and its day in Amsterdam: no name of an account goes into tables and public files", () => {
  const reactie = { id: 3, thema: "oekraine", indicator: "plaatsen", gebied: "GM0184", periode: "2024-08", gebiedNaam: "Urk", tekst: "Er is een boot bij.", voorstel: waarde(115), op: new Date("2024-09-30T22:30:00Z"), door: "de-naam-van-iemand", antwoord: null } as const;
  const [view] = viewReacties([reactie]);
  expect(view).toMatchObject({ voorstel: "115", bron: "Reactie van de gemeente Urk, 1 oktober 2024" });
  expect(view!.van).toContain("de-naam-van-iemand");
});
