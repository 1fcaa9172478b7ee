/** The pages that may use the camera of the device, and no others: people are checked in there. What a server asks is a path. */
export const cameraPages = /^\/(en|es|fr)\/(meetings|conferences|sessions)\/[a-z0-9-]+\/check-in\/?(\?|$)/

/**
 * The headers that every page of the app goes out with, whoever serves it: `vite preview` reads them from here, and a
 * production server must send the same. A page is asked for by its path. Styles may be inline because Mantine writes `<style>`; scripts may not.
 */
export function securityHeaders(issuer: string, path = '/'): Record<string, string> {
  const policy = {
    'default-src': "'self'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': `'self' ${new URL(issuer).origin}`,
    'object-src': "'none'",
    'base-uri': "'self'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  }
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([directive, value]) => `${directive} ${value}`)
      .join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': `camera=${cameraPages.test(path) ? '(self)' : '()'}, geolocation=(), microphone=(), payment=(), usb=()`,
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
}
