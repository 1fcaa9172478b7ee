import { Stack, Text } from '@mantine/core'
import { useSuspenseQueries } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { cityQuery } from '@/features/city/public/queries'
import { useCityName } from '@/features/city/public/useCityName'
import { CommitmentEntries } from '@/features/commitment-entry/public/CommitmentEntries'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Allowed } from '@/ui/Allowed'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { SignedIn } from '@/ui/SignedIn'
import { cityWorkQuery } from '../api'
import { DeadlineCalendar } from '../parts/DeadlineCalendar'

const states = ['CHANGES_REQUESTED', 'DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN'] as const

/** All that a city promises or is about to, for those who act for it: what it has to do first. */
export function CityWorkPage() {
  const { slug } = useParams({ from: '/$lang/cities/$slug/commitments' })
  const { actsForCity, isAdmin, isPending } = useMe()
  return (
    <SignedIn>
      <Allowed isAllowed={isPending ? undefined : isAdmin || actsForCity(slug)}>
        <CityWork slug={slug} />
      </Allowed>
    </SignedIn>
  )
}

function CityWork({ slug }: { slug: string }) {
  const { t } = useTranslation('commitment')
  const lang = useLanguage()
  const [{ data: held }, { data: all }] = useSuspenseQueries({
    queries: [cityQuery(slug), cityWorkQuery(slug, ...states)],
  })
  const name = useCityName()(held.city)
  const { actsForCity } = useMe()
  const maySubscribe = all.length > 0 && actsForCity(slug, 'FOCAL_POINT', 'DEPUTY')
  const due = (day: string | undefined) => day ?? '9999'
  return (
    <Page
      title={t('work.title', { city: name })}
      lead={t('work.lead')}
      actions={
        <ButtonLink to="/$lang/commitments/new" params={{ lang }} search={{ city: slug }}>
          {t('work.new')}
        </ButtonLink>
      }
    >
      {all.length === 0 && <Text maw="68ch">{t('work.none')}</Text>}
      <Stack gap="xl">
        {states.map((wanted) => {
          const found = all
            .filter(({ state }) => state === wanted)
            .sort((a, b) => due(a.reportDueOn).localeCompare(due(b.reportDueOn)))
          return found.length > 0 ? (
            <Section key={wanted} title={t(`work.${wanted}`, { count: found.length })}>
              <CommitmentEntries commitments={found} isCityShown={false} />
            </Section>
          ) : null
        })}
        {maySubscribe && <DeadlineCalendar city={slug} name={name} />}
      </Stack>
    </Page>
  )
}
