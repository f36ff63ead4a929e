import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // `forbidden()` and app/forbidden.tsx: a page that a role may not open answers 403.
  experimental: { authInterrupts: true },
  // Pages get theirs in proxy.ts, with the policy; these are for the files of the build.
  headers: () =>
    Promise.resolve([{ source: "/_next/:path*", headers: [{ key: "X-Content-Type-Options", value: "nosniff" }] }]),
};

export default config;
