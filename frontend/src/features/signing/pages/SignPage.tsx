import { Group, List } from '@mantine/core'
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Declaration, DeclarationVersion } from '@/api/generated'
import { useMe } from '@/features/access/public/useMe'
import { cityQuery } from '@/features/city/public/queries'
import { DeclarationLink } from '@/features/declaration/public/DeclarationLink'
import { declarationQuery } from '@/features/declaration/public/queries'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { rememberNavigation } from '@/lib/navigation'
import { usePickText } from '@/ui/LangText'
import { AppLink, ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { PageSkeleton } from '@/ui/PageSkeleton'
import { SignedIn } from '@/ui/SignedIn'
import { draftQuery, standingQuery, useBegin } from '../api'
import { signableIn } from '../form/signing'
import { questions, type Step } from '../form/steps'
import { Signed } from '../parts/Signed'
import { SignLanguage } from '../parts/SignLanguage'
import { SignSteps } from '../parts/SignSteps'

const route = '/$lang/declarations/$slug/sign'

/** A city signs a declaration: one question at a time, the whole text in view, and what happens next. */
export function SignPage() {
  return (
    <SignedIn>
      <Signing />
    </SignedIn>
  )
}

function Signing() {
  const { t } = useTranslation('signing')
  const { slug } = useParams({ from: route })
  const { city } = useSearch({ from: route })
  const { data: declaration } = useSuspenseQuery(declarationQuery(slug))
  const { me, cityMandates, actsForCity, isPending } = useMe()
  if (isPending) return <PageSkeleton />
  if (!city) return <WhichCity cities={cityMandates.map((one) => ({ slug: one.city ?? '', names: one.scopeNames }))} />
  if (!me?.admin && !actsForCity(city)) {
    return <Page title={t('notYours')} lead={<DeclarationLink declaration={declaration} />} width="read" />
  }
  return <ForCity key={city} declaration={declaration} slug={city} />
}

function WhichCity({ cities }: { cities: { slug: string; names: Record<string, string> }[] }) {
  const { t } = useTranslation('signing')
  const pick = usePickText()
  return (
    <Page title={t(cities.length > 0 ? 'whichCity' : 'notYours')} width="read">
      <List listStyleType="none" spacing="sm">
        {cities.map(({ slug, names }) => (
          <List.Item key={slug}>
            <AppLink to="." search={{ city: slug }}>
              {pick(names)}
            </AppLink>
          </List.Item>
        ))}
      </List>
    </Page>
  )
}

function ForCity({ declaration, slug }: { declaration: Declaration; slug: string }) {
  const { t } = useTranslation('signing')
  const { step = 'language' } = useSearch({ from: route })
  const [{ data }, draft, standing] = useSuspenseQueries({
    queries: [cityQuery(slug), draftQuery(declaration.slug, slug), standingQuery(declaration.slug, slug)],
  })
  const { city } = data
  if (standing.data) {
    if (step === 'signed') return <Signed id={standing.data.id} city={city.ownName} />
    return <SignedAlready id={standing.data.id} city={city.ownName} on={standing.data.signedOn} />
  }
  if (declaration.state !== 'OPEN' || !declaration.version) {
    return <Page title={t('notOpen')} lead={<DeclarationLink declaration={declaration} />} width="read" />
  }
  if (!draft.data) return <Begin declaration={declaration} version={declaration.version} city={city} />
  return (
    <SignSteps
      key={draft.data.adherence.id}
      declaration={declaration}
      version={declaration.version}
      city={city}
      draft={draft.data}
    />
  )
}

function SignedAlready({ id, city, on }: { id: string; city: string; on: string | undefined }) {
  const { t } = useTranslation('signing')
  const format = useFormat()
  const lang = useLanguage()
  return (
    <Page
      title={t('already.title', { name: city })}
      lead={on && t('already.lead', { date: format.day(on) })}
      width="read"
    >
      <Group>
        <ButtonLink to="/$lang/adherences/$id" params={{ lang, id }}>
          {t('signed.see')}
        </ButtonLink>
      </Group>
    </Page>
  )
}

interface BeginProps {
  declaration: Declaration
  version: DeclarationVersion
  city: { slug: string; ownName: string; languages: string[] }
}

/** The first question; with its answer the draft begins. */
function Begin({ declaration, version, city }: BeginProps) {
  const { t } = useTranslation('signing')
  const navigate = useNavigate({ from: route })
  const lang = useLanguage()
  const begin = useBegin(declaration.slug, city.slug)
  const languages = signableIn(version)
  const wanted = [...city.languages, lang].find((tag) => languages.includes(tag)) ?? languages[0] ?? ''

  async function next(language: string) {
    try {
      await begin.mutateAsync(language)
    } catch {
      return // Said above the question.
    }
    rememberNavigation()
    await navigate({ search: (before) => ({ ...before, step: 'text' as Step }) })
  }

  return (
    <Page
      title={t('sign.language.title', { name: city.ownName })}
      above={t('sign.progress', { number: 1, total: questions.length })}
      lead={<DeclarationLink declaration={declaration} />}
      width="read"
    >
      <SignLanguage
        languages={languages}
        chosen={wanted}
        isSending={begin.isPending}
        error={begin.error}
        onNext={(language) => void next(language)}
      />
    </Page>
  )
}
