/**
 * The Content-Security-Policy of one answer. Scripts run only with this answer's nonce, or when such a script loads
 * them (strict-dynamic: Next loads the parts of a page that way). Nothing is allowed from elsewhere, nor in a frame.
 * @param https also asks the browser to refuse plain http
 */
export function contentSecurityPolicy(nonce: string, https: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** Headers beside the policy, for every answer that is not a file of the build. */
export const BEVEILIGINGSKOPPEN: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/** Two years, once readers reach the site by https (AUTH_URL). */
export const HSTS = "max-age=63072000; includeSubDomains";
