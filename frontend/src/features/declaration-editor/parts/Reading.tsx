import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { cityQuery } from '@/features/city/public/queries'
import { fieldsOf, useFields } from '@/features/declaration/public/useFields'
import classes from './Reading.module.css'

const Markdown = lazy(() => import('@/ui/Markdown'))

interface ReadingProps {
  text: string
  language: string
  /** For which city, by its slug. */
  city: string | undefined
}

/** How a text reads, for a city if one was chosen: seen while it is being written. */
export function Reading({ text, language, city }: ReadingProps) {
  const { i18n, t } = useTranslation('declaration-editor')
  const chosen = useQuery({ ...cityQuery(city ?? ''), enabled: Boolean(city) }).data?.city
  const fields = useFields(chosen && fieldsOf(chosen, language))
  if (!text.trim()) return null
  return (
    <div className={classes.reading} lang={language} dir={i18n.dir(language)} role="group" aria-label={t('reads')}>
      <Suspense fallback={<p>{text}</p>}>
        <Markdown text={text} fields={fields} />
      </Suspense>
    </div>
  )
}
