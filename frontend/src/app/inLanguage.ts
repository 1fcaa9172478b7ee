/** The address of the same page in another language. */
export function inLanguage(href: string, language: string): string {
  return href.replace(/^\/[^/?#]*/, `/${language}`)
}
