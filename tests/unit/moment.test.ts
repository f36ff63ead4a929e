import { describe, expect, it } from "vitest";
import { endOfDay } from "@/lib/moment";

describe("the end of a day in Amsterdam", () => {
  it.each([
    ["2024-01-15", "2024-01-15T22:59:59.999Z"],
    ["2024-09-11", "2024-09-11T21:59:59.999Z"],
    ["2024-03-30", "2024-03-30T22:59:59.999Z"],
    ["2024-03-31", "2024-03-31T21:59:59.999Z"],
    ["2024-10-26", "2024-10-26T21:59:59.999Z"],
    ["2024-10-27", "2024-10-27T22:59:59.999Z"],
    ["2024-12-31", "2024-12-31T22:59:59.999Z"],
  ])("of %s is %s, in summer and in winter", (datum, instant) => {
    expect(endOfDay(datum).toISOString()).toBe(instant);
  });
});
