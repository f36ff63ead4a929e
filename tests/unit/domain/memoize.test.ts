import { describe, expect, it } from "vitest";
import { memoizePerInput } from "@/lib/domain/memoize";

describe("what is computed once per input and choice", () => {
  const counting = () => {
    let times = 0;
    const f = memoizePerInput((invoer: { readonly n: number }, keuze: { readonly maal: number }) => {
      times += 1;
      return { uitkomst: invoer.n * keuze.maal };
    });
    return { f, times: () => times };
  };

  it("is what the function itself gives, for every input and choice", () => {
    const { f } = counting();
    const invoer = [{ n: 2 }, { n: 3 }];
    for (let ronde = 0; ronde < 2; ronde += 1) {
      for (const i of invoer) for (let maal = 0; maal < 60; maal += 1) expect(f(i, { maal }).uitkomst).toBe(i.n * maal);
    }
  });

  it("is computed once for the same object and an equal choice", () => {
    const { f, times } = counting();
    const invoer = { n: 2 };
    expect(f(invoer, { maal: 5 })).toBe(f(invoer, { maal: 5 }));
    expect(times()).toBe(1);
  });

  it("is computed anew for what was read anew, though it reads the same", () => {
    const { f, times } = counting();
    f({ n: 2 }, { maal: 5 });
    f({ n: 2 }, { maal: 5 });
    expect(times()).toBe(2);
  });
});
