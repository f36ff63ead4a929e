import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ONBEKEND } from "@/lib/domain/cijfer";
import { viewBullets } from "@/lib/view/bullet";
import type { KortView } from "@/lib/view/tabel";

const cel = { tekst: "–", cijfer: ONBEKEND };
const kort = (deel: number | null, deelOptie: number | null = null, deelSchema: number | null = null): KortView => ({
  id: "asiel", titel: "", sub: "", realisatie: cel, opgave: cel, verschil: cel, deel, deelOptie, deelSchema, deelInWoorden: "", uitleg: "", peildatum: "",
});

describe("the bars of the five tables", () => {
  it("draw no bar for a part that is not known, never one of 0", () => {
    expect(viewBullets([kort(null), kort(0)])).toEqual([null, expect.objectContaining({ vast: 0, afgekapt: false })]);
  });

  it("end before the opgave when behind, on it when met, beyond it when ahead", () => {
    const [behind, met, ahead] = viewBullets([kort(0.5), kort(1), kort(1.5)]);
    expect(behind!.vast).toBeLessThan(behind!.doel);
    expect(met!.vast).toBe(met!.doel);
    expect(ahead!.vast).toBeGreaterThan(ahead!.doel);
  });

  it("keep an option apart from what is certain", () => {
    const [with_, without] = viewBullets([kort(1.8, 0.3), kort(1.5)]);
    expect(with_!.vast).toBe(without!.vast);
    expect(with_!.optie).toBeGreaterThan(0);
  });

  it("cut off a very large surplus and say so", () => {
    expect(viewBullets([kort(40), kort(0.5)])).toMatchObject([{ vast: 100, afgekapt: true }, { vast: 20, afgekapt: false }]);
  });

  it("stay within the drawing, with the opgave at one place, whatever the figures", () => {
    const part = fc.double({ min: -5, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(part, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 5 }), (parts) => {
        const bullets = viewBullets(parts.map(([deel, o]) => kort(deel, Math.max(deel, 0) * o, 0.5)));
        expect(new Set(bullets.map((b) => b!.doel)).size).toBe(1);
        for (const b of bullets) {
          expect(b!.vast).toBeGreaterThanOrEqual(0);
          expect(b!.optie).toBeGreaterThanOrEqual(0);
          expect(b!.vast + b!.optie).toBeLessThanOrEqual(100.01);
        }
      }),
    );
  });
});
