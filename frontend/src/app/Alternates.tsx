import { useLocation } from '@tanstack/react-router'
import { languages } from '@/lib/i18n/languages'
import { inLanguage } from './inLanguage'

/** Tells search engines that the languages are one page. */
export function Alternates() {
  const { pathname } = useLocation()
  return (
    <>
      <link rel="canonical" href={location.origin + pathname} />
      <meta property="og:url" content={location.origin + pathname} />
      {languages.map((language) => (
        <link
          key={language}
          rel="alternate"
          hrefLang={language}
          href={location.origin + inLanguage(pathname, language)}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={location.origin + (inLanguage(pathname, '') || '/').slice(1)} />
    </>
  )
}
