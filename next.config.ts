import type { NextConfig } from "next";

// Read when the server starts. A proxy may pass its own name on as Host; forms come from the address that readers see.
const authUrl = process.env["AUTH_URL"];
const allowedOrigins = authUrl !== undefined && URL.canParse(authUrl) ? [new URL(authUrl).host] : [];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The title comes with the page, for every browser: streamed after it, a page has none for a moment, and none in its head without JavaScript.
  htmlLimitedBots: /.*/,
  // `npm test` checks the types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // `forbidden()`: a page that a role may not open answers 403.
    authInterrupts: true,
    serverActions: { allowedOrigins },
    // proxy.ts stands before every request and passes on no more of it than this; see lib/exchange/grenzen.ts
    proxyClientMaxBodySize: "26mb",
  },
  // Pages get theirs in proxy.ts, with the policy; these are for the files of the build.
  headers: () =>
    Promise.resolve([{ source: "/_next/:path*", headers: [{ key: "X-Content-Type-Options", value: "nosniff" }] }]),
};

export default config;
