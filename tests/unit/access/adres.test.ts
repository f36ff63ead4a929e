import { describe, expect, it } from "vitest";
import { clientAdres } from "@/lib/access/adres";

describe("the address that attempts are counted for", () => {
  it("is that of the connection where no proxy stands before us", () => {
    expect(clientAdres("192.0.2.7", 0, false)).toBe("192.0.2.7");
  });

  it("is what our own proxy added, not what the visitor claimed before it", () => {
    expect(clientAdres("10.0.0.1, 198.51.100.9", 1, true)).toBe("198.51.100.9");
    expect(clientAdres("10.0.0.1, 198.51.100.9, 192.0.2.1", 2, true)).toBe("198.51.100.9");
  });

  it("is unknown, not guessed, where the proxy is not known or added nothing", () => {
    expect(clientAdres("198.51.100.9", 0, true)).toBeNull();
    expect(clientAdres("198.51.100.9", 2, true)).toBeNull();
    expect(clientAdres(null, 1, true)).toBeNull();
    expect(clientAdres("", 1, true)).toBeNull();
  });
});
