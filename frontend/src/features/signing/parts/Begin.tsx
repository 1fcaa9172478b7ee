import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { City, Declaration, DeclarationVersion } from '@/api/generated'
import { isApiError } from '@/api/problem'
import { useCityName } from '@/features/city/public/useCityName'
import { DeclarationLink } from '@/features/declaration/public/DeclarationLink'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { rememberNavigation } from '@/lib/navigation'
import { Page } from '@/ui/Page'
import { useBegin, useReadAnew } from '../api'
import { signableIn } from '../form/signing'
import { questions } from '../form/steps'
import { SignLanguage } from './SignLanguage'

interface BeginProps {
  declaration: Declaration
  version: DeclarationVersion
  city: City
}

/** The first question; with its answer the draft begins. */
export function Begin({ declaration, version, city }: BeginProps) {
  const { t } = useTranslation('signing')
  const navigate = useNavigate({ from: '/$lang/declarations/$slug/sign' })
  const lang = useLanguage()
  const name = useCityName()(city)
  const begin = useBegin(declaration.slug, city.slug)
  const readAnew = useReadAnew(declaration.slug, city.slug)
  const languages = signableIn(version)
  const wanted = [...city.languages, lang].find((tag) => languages.includes(tag)) ?? ''

  async function next(language: string) {
    rememberNavigation()
    try {
      await begin.mutateAsync(language)
    } catch (failure) {
      // A deputy was quicker, or it was closed: the page goes on from what is there now. All else is said above the question.
      if (isApiError(failure, 409)) await readAnew()
      return
    }
    await navigate({ search: (before) => ({ ...before, step: 'text' as const }) })
  }

  return (
    <Page
      title={t('sign.language.title', { name })}
      above={t('sign.progress', { number: 1, total: questions.length })}
      lead={<DeclarationLink declaration={declaration} />}
    >
      <SignLanguage
        declaration={declaration}
        version={version}
        city={city}
        chosen={wanted}
        isSending={begin.isPending}
        error={begin.error}
        onNext={(language) => void next(language)}
      />
    </Page>
  )
}
