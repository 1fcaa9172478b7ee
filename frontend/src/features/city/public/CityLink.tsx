import type { LanguageMap } from '@/lib/i18n/languageMap'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import classes from './CityLink.module.css'
import { useCityName } from './useCityName'

interface NamedCity {
  slug: string
  ownName: string
  names: LanguageMap
  sourceLanguage: string
}

/** A city by its name in the reader's language, and by its own beside it where that is another. */
export function CityLink({ city }: { city: NamedCity }) {
  const lang = useLanguage()
  const name = useCityName()(city)
  return (
    <>
      <AppLink to="/$lang/cities/$slug" params={{ lang, slug: city.slug }}>
        {name}
      </AppLink>
      {name !== city.ownName && <span className={classes.ownName}> · {city.ownName}</span>}
    </>
  )
}
