import { Group } from '@mantine/core'
import { useSuspenseQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mandateRequestsQuery } from '@/features/access/public/queries'
import { cityGaps } from '@/features/city/public/cityGaps'
import { cityQuery } from '@/features/city/public/queries'
import { applicationsQuery } from '@/features/membership/public/queries'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { Task, TaskList } from '@/ui/Task'

/** One city: people who wait, applications under way, gaps in the profile; and the doors to everything else. */
export function MyCity({ slug }: { slug: string }) {
  const { t } = useTranslation('app')
  const format = useFormat()
  const lang = useLanguage()
  const params = { lang, slug }
  const { shortName } = useNetworks()
  const [{ data }, requests, drafts, submitted] = useSuspenseQueries({
    queries: [
      cityQuery(slug),
      mandateRequestsQuery({ city: slug, state: 'PENDING' }),
      applicationsQuery('DRAFT', slug),
      applicationsQuery('SUBMITTED', slug),
    ],
  })
  const { city } = data
  return (
    <Section title={city.ownName}>
      <TaskList>
        {requests.data.map(({ id, person, createdAt }) => (
          <Task
            key={id}
            title={t('myCities.request', { name: person.name })}
            why={t('myCities.requestWhy', { date: format.date(createdAt) })}
            action={
              <ButtonLink to="/$lang/cities/$slug/people" params={params}>
                {t('myCities.requestDo')}
              </ButtonLink>
            }
          />
        ))}
        {drafts.data.map(({ id, network, updatedAt }) => (
          <Task
            key={id}
            title={t('myCities.draft', { network: shortName(network.slug) })}
            why={t('myCities.draftWhy', { date: format.date(updatedAt) })}
            action={
              <ButtonLink
                to="/$lang/cities/$slug/apply"
                params={params}
                search={{ network: network.slug, step: 'motivation' }}
              >
                {t('myCities.draftDo')}
              </ButtonLink>
            }
          />
        ))}
        {submitted.data.map(({ id, network, updatedAt }) => (
          <Task
            key={id}
            title={t('myCities.submitted', { network: shortName(network.slug) })}
            why={t('myCities.submittedWhy', { date: format.date(updatedAt) })}
            action={
              <ButtonLink to="/$lang/memberships/$id" params={{ lang, id }} variant="default">
                {t('myCities.submittedDo')}
              </ButtonLink>
            }
          />
        ))}
        {cityGaps(city).map((gap) => (
          <Task
            key={gap}
            title={t(`gap.${gap}.title`)}
            why={t(`gap.${gap}.why`)}
            action={
              <ButtonLink to="/$lang/cities/$slug/edit" params={params} variant="default">
                {t('gap.do')}
              </ButtonLink>
            }
          />
        ))}
      </TaskList>
      <Group mt="sm">
        <ButtonLink to="/$lang/cities/$slug/apply" params={params}>
          {t('city.apply')}
        </ButtonLink>
        <ButtonLink to="/$lang/cities/$slug/edit" params={params} variant="default">
          {t('city.edit')}
        </ButtonLink>
        <ButtonLink to="/$lang/cities/$slug/people" params={params} variant="default">
          {t('myCities.people')}
        </ButtonLink>
        <ButtonLink to="/$lang/cities/$slug" params={params} variant="subtle">
          {t('myCities.public')}
        </ButtonLink>
      </Group>
    </Section>
  )
}
