import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // `forbidden()` and app/forbidden.tsx: a page that a role may not open answers 403.
  experimental: { authInterrupts: true },
};

export default config;
