import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "@/lib/access/csp";

function regels(https: boolean): Map<string, string> {
  return new Map(contentSecurityPolicy("abc", https).split("; ").map((regel) => [regel.split(" ")[0]!, regel.split(" ").slice(1).join(" ")]));
}

describe("the content security policy", () => {
  it("allows nothing unless named", () => {
    expect(regels(false).get("default-src")).toBe("'none'");
    expect(regels(false).get("frame-ancestors")).toBe("'none'");
    expect(regels(false).get("base-uri")).toBe("'none'");
    expect(regels(false).get("object-src")).toBe("'none'");
    expect(regels(false).get("form-action")).toBe("'self'");
  });

  it("lets scripts run by this answer's nonce only", () => {
    expect(regels(false).get("script-src")).toBe("'nonce-abc' 'strict-dynamic'");
  });

  it("names no unsafe source and no other site", () => {
    const csp = contentSecurityPolicy("abc", true);
    expect(csp).not.toContain("unsafe");
    expect(csp).not.toMatch(/https?:|\*|data:|blob:/);
  });

  it("asks for https only where the site has it", () => {
    expect(regels(true).has("upgrade-insecure-requests")).toBe(true);
    expect(regels(false).has("upgrade-insecure-requests")).toBe(false);
  });
});
