import { List } from '@mantine/core'
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Declaration } from '@/api/generated'
import { useMe } from '@/features/access/public/useMe'
import { cityQuery } from '@/features/city/public/queries'
import { useCityName } from '@/features/city/public/useCityName'
import { DeclarationLink } from '@/features/declaration/public/DeclarationLink'
import { declarationQuery } from '@/features/declaration/public/queries'
import { usePickText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { PageSkeleton } from '@/ui/PageSkeleton'
import { SignedIn } from '@/ui/SignedIn'
import { draftQuery, standingQuery } from '../api'
import { Begin } from '../parts/Begin'
import { NoMandate } from '../parts/NoMandate'
import { NotOpen, SignedAlready } from '../parts/NoMore'
import { Signed } from '../parts/Signed'
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
  const { slug } = useParams({ from: route })
  const asked = useSearch({ from: route }).city
  const { data: declaration } = useSuspenseQuery(declarationQuery(slug))
  const { me, cityMandates, actsForCity, isPending } = useMe()
  if (isPending) return <PageSkeleton />
  // Whoever acts for one city alone is not asked for which.
  const city = asked ?? (cityMandates.length === 1 ? cityMandates[0]?.city : undefined)
  if (!city && cityMandates.length === 0) return <NoMandate declaration={declaration} />
  if (!city) return <WhichCity declaration={declaration} />
  if (!me?.admin && !actsForCity(city)) {
    return <NoMandate declaration={declaration} />
  }
  return <ForCity key={city} declaration={declaration} slug={city} />
}

function WhichCity({ declaration }: { declaration: Declaration }) {
  const { t } = useTranslation('signing')
  const pick = usePickText()
  const { cityMandates } = useMe()
  return (
    <Page title={t('whichCity')} lead={<DeclarationLink declaration={declaration} />} width="read">
      <List listStyleType="none" spacing="sm">
        {cityMandates.map(({ id, city, scopeNames }) => (
          <List.Item key={id}>
            <AppLink to="." search={{ city }}>
              {pick(scopeNames)}
            </AppLink>
          </List.Item>
        ))}
      </List>
    </Page>
  )
}

function ForCity({ declaration, slug }: { declaration: Declaration; slug: string }) {
  const { step = 'language' } = useSearch({ from: route })
  const [{ data }, draft, standing] = useSuspenseQueries({
    queries: [cityQuery(slug), draftQuery(declaration.slug, slug), standingQuery(declaration.slug, slug)],
  })
  const { city } = data
  const { version } = declaration
  const name = useCityName()(city)
  if (standing.data) {
    return step === 'signed' ? (
      <Signed id={standing.data.id} city={name} />
    ) : (
      <SignedAlready signature={standing.data} city={name} />
    )
  }
  if (declaration.state !== 'OPEN' || !version) {
    return <NotOpen declaration={declaration} draft={draft.data} city={name} />
  }
  if (!draft.data) return <Begin declaration={declaration} version={version} city={city} />
  return (
    <SignSteps
      key={draft.data.adherence.id}
      declaration={declaration}
      version={version}
      city={city}
      draft={draft.data}
    />
  )
}
